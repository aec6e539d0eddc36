import type { INestApplication } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import { EVENTS_TOPIC, type LogReader, type PositionStore, type Topics } from '@simpul/domain';
import { KafkaBatchTransport } from '@simpul/kafka';
import { LOG_READER, LogPlaces, POSITION_STORE, TOPICS } from '@simpul/platform';
import { TASKS_GROUP } from './log/follow-log.controller.ts';

/** The consumer of the log; its places stand in Postgres beside what it learns. */
export function tasksTransports(app: INestApplication): CustomTransportStrategy[] {
  const lifecycle = new LogPlaces(TASKS_GROUP, app.get<PositionStore>(POSITION_STORE), app.get<Topics>(TOPICS));
  return [new KafkaBatchTransport({ reader: app.get<LogReader>(LOG_READER), topic: EVENTS_TOPIC, group: TASKS_GROUP, pattern: TASKS_GROUP, lifecycle })];
}
