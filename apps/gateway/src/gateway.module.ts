import { Module } from '@nestjs/common';
import { EventsController } from './inbox/events.controller.ts';
import { InboxController } from './inbox/inbox.controller.ts';
import { LaneInbox } from './inbox/lane-inbox.ts';
import { LaneView } from './inbox/lane-view.ts';
import { Lanes } from './inbox/lanes.ts';
import { StreamController } from './inbox/stream.controller.ts';
import { TestEvents } from './inbox/test-events.ts';
import { MeController } from './me/me.controller.ts';
import { OauthController } from './oauth/oauth.controller.ts';
import { SchemasController } from './schemas/schemas.controller.ts';

@Module({
  controllers: [StreamController, InboxController, EventsController, MeController, OauthController, SchemasController],
  providers: [LaneInbox, LaneView, Lanes, TestEvents],
})
export class GatewayModule {}
