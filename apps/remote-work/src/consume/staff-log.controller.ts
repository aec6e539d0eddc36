import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import type { LogBatch } from '@simpul/domain';
import { REMOTE_WORK_CONSUMER, StaffConsumer } from './staff-consumer.ts';

@Controller()
export class StaffLogController {
  constructor(private readonly consumer: StaffConsumer) {}

  @MessagePattern(REMOTE_WORK_CONSUMER)
  takeIn(@Payload() batch: LogBatch): Promise<void> {
    return this.consumer.handle(batch);
  }
}
