import type { INestApplication } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { EVENTS_TOPIC, LOG_TOPICS, ROUTER_GROUP, type LogReader, type Topics } from '@simpul/domain';
import { KafkaBatchTransport } from '@simpul/kafka';
import { LOG_READER, TOPICS } from '@simpul/platform';
import { Router } from './router.ts';

/** The consumer of the log; the topics are there before it joins. */
export async function routerTransports(app: INestApplication): Promise<CustomTransportStrategy[]> {
  await app.get<Topics>(TOPICS).ensure(LOG_TOPICS);
  return [new KafkaBatchTransport({ reader: app.get<LogReader>(LOG_READER), topic: EVENTS_TOPIC, group: ROUTER_GROUP, lifecycle: app.get(Router) })];
}
