import { Module, type Provider } from '@nestjs/common';
import type { AgencyStore, RulesStore, Topics } from '@simpul/domain';
import { AGENCY_STORE, AgencyRegistry, EmployeeSubjects, Lanes, LaneView, RULES_STORE, TOPICS } from '@simpul/platform';
import { AgenciesController } from './agencies/agencies.controller.ts';
import { RootController } from './docs/root.controller.ts';
import { EventsController } from './inbox/events.controller.ts';
import { InboxController } from './inbox/inbox.controller.ts';
import { LaneCursors } from './inbox/lane-cursors.ts';
import { LaneDigest } from './inbox/lane-digest.ts';
import { LaneInbox } from './inbox/lane-inbox.ts';
import { OpenReads } from './inbox/open-reads.ts';
import { ServedLanes } from './inbox/served-lanes.ts';
import { StreamController } from './inbox/stream.controller.ts';
import { TestEvents } from './inbox/test-events.ts';
import { MeController } from './me/me.controller.ts';
import { Me } from './me/me.ts';
import { OauthController } from './oauth/oauth.controller.ts';
import { ControlRelay } from './rules/control-relay.ts';
import { Joining } from './rules/joining.ts';
import { LaneJanitor } from './rules/lane-janitor.ts';
import { RulesInForce } from './rules/rules-in-force.ts';
import { SchemasController } from './schemas/schemas.controller.ts';
import { SnapshotController } from './snapshot/snapshot.controller.ts';
import { Snapshot } from './snapshot/snapshot.ts';
import { StateAhead } from './snapshot/state-ahead.ts';
import { DryRun } from './subscriptions/dry-run.ts';
import { RecentLog } from './subscriptions/recent-log.ts';
import { SubscriptionChannels } from './subscriptions/subscription-channels.ts';
import { SubscriptionRequests } from './subscriptions/subscription-requests.ts';
import { SubscriptionsController } from './subscriptions/subscriptions.controller.ts';
import { Subscriptions } from './subscriptions/subscriptions.ts';
import { FindEvent } from './why/find-event.ts';
import { FindInLanes } from './why/find-in-lanes.ts';
import { FindRejection } from './why/find-rejection.ts';
import { LaneStandings } from './why/lane-standings.ts';
import { WhatIsAsked } from './why/what-is-asked.ts';
import { WhyController } from './why/why.controller.ts';
import { Why } from './why/why.ts';

const joining: Provider = {
  provide: Joining,
  inject: [AGENCY_STORE, RULES_STORE, TOPICS, ControlRelay],
  useFactory: (agencies: AgencyStore, rules: RulesStore, topics: Topics, relay: ControlRelay) => new Joining({ agencies, rules, topics, carry: async () => relay.wake() }),
};

@Module({
  controllers: [AgenciesController, RootController, StreamController, InboxController, EventsController, MeController, OauthController, SchemasController, SubscriptionsController, WhyController, SnapshotController],
  providers: [
    AgencyRegistry, ControlRelay, DryRun, EmployeeSubjects, FindEvent, FindInLanes, FindRejection, joining, LaneCursors, LaneDigest, LaneInbox, LaneJanitor, LaneStandings, LaneView, Lanes,
    Me, OpenReads, RecentLog, RulesInForce, ServedLanes, Snapshot, StateAhead, SubscriptionChannels, SubscriptionRequests, Subscriptions, TestEvents, WhatIsAsked, Why,
  ],
})
export class GatewayModule {}
