import { Module, type Provider } from '@nestjs/common';
import type { AgencyStore, RulesStore, Topics } from '@simpul/domain';
import { AGENCY_STORE, RULES_STORE, TOPICS } from '@simpul/platform';
import { EventsController } from './inbox/events.controller.ts';
import { InboxController } from './inbox/inbox.controller.ts';
import { LaneCursors } from './inbox/lane-cursors.ts';
import { LaneInbox } from './inbox/lane-inbox.ts';
import { LaneView } from './inbox/lane-view.ts';
import { Lanes } from './inbox/lanes.ts';
import { OpenReads } from './inbox/open-reads.ts';
import { StreamController } from './inbox/stream.controller.ts';
import { TestEvents } from './inbox/test-events.ts';
import { MeController } from './me/me.controller.ts';
import { Me } from './me/me.ts';
import { OauthController } from './oauth/oauth.controller.ts';
import { ControlRelay } from './rules/control-relay.ts';
import { Joining } from './rules/joining.ts';
import { SchemasController } from './schemas/schemas.controller.ts';

const joining: Provider = {
  provide: Joining,
  inject: [AGENCY_STORE, RULES_STORE, TOPICS, ControlRelay],
  useFactory: (agencies: AgencyStore, rules: RulesStore, topics: Topics, relay: ControlRelay) => new Joining({ agencies, rules, topics, carry: async () => relay.wake() }),
};

@Module({
  controllers: [StreamController, InboxController, EventsController, MeController, OauthController, SchemasController],
  providers: [ControlRelay, joining, LaneCursors, LaneInbox, LaneView, Lanes, Me, OpenReads, TestEvents],
})
export class GatewayModule {}
