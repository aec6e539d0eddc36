import { Module } from '@nestjs/common';
import { REMOTE_WORK_SYSTEM } from '@simpul/domain';
import { AgencyRegistry, EmployeeSubjects, outboxRelay } from '@simpul/platform';
import { Clock } from './clock.ts';
import { ConflictsController } from './conflicts/conflicts.controller.ts';
import { StaffConsumer } from './consume/staff-consumer.ts';
import { StaffLogController } from './consume/staff-log.controller.ts';
import { Arrangements } from './flexwork/arrangements.ts';
import { ArrangementsController } from './flexwork/arrangements.controller.ts';
import { FlexworkController } from './flexwork/flexwork.controller.ts';
import { Policies } from './flexwork/policies.ts';
import { DayClock } from './schedule/day-clock.ts';
import { OwnAgency } from './staff/own-agency.ts';
import { StaffSubjects } from './staff/staff-subjects.ts';
import { WorkLocationController } from './work-location/work-location.controller.ts';
import { WorkLocations } from './work-location/work-locations.ts';

@Module({
  controllers: [StaffLogController, ArrangementsController, FlexworkController, WorkLocationController, ConflictsController],
  providers: [AgencyRegistry, Arrangements, Clock, DayClock, EmployeeSubjects, outboxRelay(REMOTE_WORK_SYSTEM), OwnAgency, Policies, StaffConsumer, StaffSubjects, WorkLocations],
})
export class RemoteWorkModule {}
