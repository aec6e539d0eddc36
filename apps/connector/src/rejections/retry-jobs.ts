import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { BatchStore, RejectionRow, RejectionStore, RetryJobRow, RetryJobStore } from '@simpul/domain';
import { BATCH_STORE, Problem, REJECTION_STORE, RETRY_JOB_STORE } from '@simpul/platform';
import { Quarantine } from './quarantine.ts';
import type { RetryResult } from './retry-rejection.ts';
import { runRetryJob } from './run-retry-job.ts';

const BUSY_PAUSE_MS = 1_000;

/** Retries of many rejections, one job beside the other, in this process; a stopping process ends them as `stopped`. */
@Injectable()
export class RetryJobs implements BeforeApplicationShutdown {
  private readonly running = new Set<Promise<void>>();
  private stopping = false;

  constructor(
    @Inject(RETRY_JOB_STORE) private readonly jobs: RetryJobStore,
    @Inject(REJECTION_STORE) private readonly rejections: RejectionStore,
    @Inject(BATCH_STORE) private readonly batches: BatchStore,
    private readonly quarantine: Quarantine,
  ) {}

  /** Throws `Problem` `not-found` for a batch that the agency has not handed over. */
  async start(agency: string, filter: RetryJobRow['filter']): Promise<RetryJobRow> {
    if (filter.batch !== undefined && !(await this.hasBatch(agency, filter.batch))) throw new Problem('not-found', { pointer: '/batch', detail: { en: 'you have handed over no batch of this id', id: 'tidak ada kiriman Anda dengan id ini' } });
    const job: RetryJobRow = { id: `job_${randomUUID().replaceAll('-', '')}`, agency, state: 'running', filter, total: 0, accepted: 0, refused: 0, createdAt: new Date(), endedAt: null };
    await this.jobs.create(job);
    const run = runRetryJob({ jobs: this.jobs, rejections: this.rejections, retry: (rejection) => this.retry(rejection), now: () => new Date(), isStopping: () => this.stopping }, job);
    this.running.add(run);
    void run.finally(() => this.running.delete(run));
    return job;
  }

  /** Throws `Problem` `not-found`. */
  async find(agency: string, id: string): Promise<RetryJobRow> {
    const job = await this.jobs.get(agency, id);
    if (job === undefined) throw new Problem('not-found');
    return job;
  }

  async stop(agency: string, id: string): Promise<RetryJobRow> {
    await this.jobs.requestStop(agency, id);
    return this.find(agency, id);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.running);
  }

  /** A batch that is still being read, or whose end could not be written, may show in its rejections alone. */
  private async hasBatch(agency: string, batch: string): Promise<boolean> {
    if ((await this.batches.get(agency, batch)) !== undefined) return true;
    return (await this.rejections.list(agency, { batch, limit: 1 })).items.length > 0;
  }

  /** Waits while another batch of the same source is being read. */
  private async retry(rejection: RejectionRow): Promise<RetryResult> {
    for (;;) {
      const result = await this.quarantine.retryOne(rejection);
      if (result.kind !== 'busy' || this.stopping) return result;
      await sleep(BUSY_PAUSE_MS);
    }
  }
}
