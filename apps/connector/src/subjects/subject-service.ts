import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { LaneReader } from '@simpul/domain';
import { LANE_READER, SUBJECT_KEY } from '@simpul/platform';
import { FollowAliases } from './follow-aliases.ts';
import { Subjects, type BatchSubjects } from './subjects.ts';

/** Knows every alias before the first batch is taken. */
@Injectable()
export class SubjectService implements OnModuleInit, OnApplicationShutdown {
  private readonly subjects: Subjects;
  private readonly aliases: FollowAliases;

  constructor(
    @Inject(SUBJECT_KEY) key: string,
    @Inject(LANE_READER) lanes: LaneReader,
  ) {
    const logger = new Logger('Aliases');
    this.subjects = new Subjects(key);
    this.aliases = new FollowAliases(lanes, this.subjects, (error) => logger.warn(`what other connectors find out is not read at present: ${error.message}`));
  }

  async onModuleInit(): Promise<void> {
    await this.aliases.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.aliases.stop();
  }

  forBatch(): BatchSubjects {
    return this.subjects.forBatch();
  }
}
