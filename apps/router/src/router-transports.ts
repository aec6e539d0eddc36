import type { INestApplication } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { EVENTS_TOPIC, ROUTER_GROUP, type LogReader } from '@simpul/domain';
import { KafkaBatchTransport } from '@simpul/kafka';
import { LOG_READER } from '@simpul/platform';
import { Router } from './router.ts';

/** The consumer of the log. */
export function routerTransports(app: INestApplication): CustomTransportStrategy[] {
  return [new KafkaBatchTransport({ reader: app.get<LogReader>(LOG_READER), topic: EVENTS_TOPIC, group: ROUTER_GROUP, lifecycle: app.get(Router) })];
}
