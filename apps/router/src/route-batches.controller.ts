import { Controller } from '@nestjs/common';
import { MessagePattern, Payload } from '@nestjs/microservices';
import { EVENTS_TOPIC, type LogBatch } from '@simpul/domain';
import { Router } from './router.ts';

@Controller()
export class RouteBatches {
  constructor(private readonly router: Router) {}

  @MessagePattern(EVENTS_TOPIC)
  route(@Payload() batch: LogBatch): Promise<void> {
    return this.router.handle(batch);
  }
}
