import { Module, type DynamicModule } from '@nestjs/common';
import { CLOCK, LaneView, Lanes, systemClock, type Clock } from '@simpul/platform';
import { CHANNEL_DEFAULTS, CHANNEL_LIMITS, ChannelRuns, type ChannelLimits } from './channels/channel-runs.ts';
import { Dispatcher } from './channels/dispatcher.ts';
import { LanePages } from './channels/lane-pages.ts';
import { ParkedController } from './parked/parked.controller.ts';
import { ParkedEvents } from './parked/parked-events.ts';
import { SealSecrets } from './webhook/seal-secrets.ts';

const providers = [ChannelRuns, Dispatcher, LanePages, LaneView, Lanes, ParkedEvents, SealSecrets];

@Module({
  controllers: [ParkedController],
  providers: [...providers, { provide: CLOCK, useValue: systemClock }, { provide: CHANNEL_LIMITS, useValue: CHANNEL_DEFAULTS }],
})
export class DispatcherModule {}

@Module({})
class DispatcherUnder {}

/** The same by another clock and under other limits. */
export function dispatcherUnder(clock: Clock, limits: ChannelLimits): DynamicModule {
  return {
    module: DispatcherUnder,
    controllers: [ParkedController],
    providers: [...providers, { provide: CLOCK, useValue: clock }, { provide: CHANNEL_LIMITS, useValue: limits }],
  };
}
