import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { AgencyRegistry, CLOCK, systemClock, type Clock } from '@simpul/platform';
import { DeclaredFeeds } from './feeds/declared-feeds.ts';
import { FeedIntake } from './feeds/feed-intake.ts';
import { FEED_DEFAULTS, FEED_LIMITS, FeedKinds, type FeedLimits } from './feeds/feed-kinds.ts';
import { Feeds } from './feeds/feeds.ts';
import { ShowFeeds } from './feeds/show-feeds.ts';
import { SoapService } from './feeds/soap/soap-service.ts';
import { BatchesController } from './http/batches.controller.ts';
import { FeedsController } from './http/feeds.controller.ts';
import { PublishController } from './http/publish.controller.ts';
import { RecordsController } from './http/records.controller.ts';
import { RefusedFilesController } from './http/refused-files.controller.ts';
import { RejectionsController } from './http/rejections.controller.ts';
import { RetryJobsController } from './http/retry-jobs.controller.ts';
import { SoapController } from './http/soap.controller.ts';
import { TemplatesController } from './http/templates.controller.ts';
import { IntakeService } from './intake/intake-service.ts';
import { Judges } from './intake/judges.ts';
import { ReceiveEvents } from './intake/receive-events.ts';
import { ReceiveRecords } from './intake/receive-records.ts';
import { Adapters } from './registry/adapters.ts';
import { Quarantine } from './rejections/quarantine.ts';
import { RefusedFiles } from './rejections/refused-files.ts';
import { RetryJobs } from './rejections/retry-jobs.ts';
import { SubjectService } from './subjects/subject-service.ts';

const controllers = [RecordsController, PublishController, BatchesController, FeedsController, RefusedFilesController, RetryJobsController, RejectionsController, SoapController, TemplatesController];
const intake: Provider[] = [Adapters, AgencyRegistry, IntakeService, Judges, Quarantine, ReceiveEvents, ReceiveRecords, RefusedFiles, RetryJobs, SubjectService];
const feeds: Provider[] = [DeclaredFeeds, FeedIntake, FeedKinds, Feeds, ShowFeeds, SoapService];

@Module({
  controllers,
  providers: [...intake, ...feeds, { provide: CLOCK, useValue: systemClock }, { provide: FEED_LIMITS, useValue: FEED_DEFAULTS }],
})
export class ConnectorModule {}

@Module({})
class ConnectorUnder {}

/** The same by another clock and under other limits. */
export function connectorUnder(clock: Clock, limits: FeedLimits): DynamicModule {
  return { module: ConnectorUnder, controllers, providers: [...intake, ...feeds, { provide: CLOCK, useValue: clock }, { provide: FEED_LIMITS, useValue: limits }] };
}
