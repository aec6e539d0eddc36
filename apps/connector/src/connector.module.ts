import { Module } from '@nestjs/common';
import { AgencyRegistry } from '@simpul/platform';
import { BatchesController } from './http/batches.controller.ts';
import { PublishController } from './http/publish.controller.ts';
import { RecordsController } from './http/records.controller.ts';
import { RejectionsController } from './http/rejections.controller.ts';
import { RetryJobsController } from './http/retry-jobs.controller.ts';
import { IntakeService } from './intake/intake-service.ts';
import { Judges } from './intake/judges.ts';
import { ReceiveEvents } from './intake/receive-events.ts';
import { ReceiveRecords } from './intake/receive-records.ts';
import { Adapters } from './registry/adapters.ts';
import { Quarantine } from './rejections/quarantine.ts';
import { RetryJobs } from './rejections/retry-jobs.ts';
import { SubjectService } from './subjects/subject-service.ts';

@Module({
  controllers: [RecordsController, PublishController, BatchesController, RetryJobsController, RejectionsController],
  providers: [Adapters, AgencyRegistry, IntakeService, Judges, Quarantine, ReceiveEvents, ReceiveRecords, RetryJobs, SubjectService],
})
export class ConnectorModule {}
