import type { RejectionRow, RejectionStore, RetryJobRow, RetryJobStore } from '@simpul/domain';
import type { RetryResult } from './retry-rejection.ts';

const PAGE = 200;
const PROGRESS_MS = 500;

export interface JobPorts {
  jobs: Pick<RetryJobStore, 'progress' | 'end'>;
  rejections: Pick<RejectionStore, 'get' | 'list'>;
  retry(rejection: RejectionRow): Promise<RetryResult>;
  now(): Date;
  /** The process stops: the job ends as `stopped`. */
  isStopping(): boolean;
}

/** Retries the open rejections that the job's filter names, oldest first, until all are tried or it is told to stop. Never rejects. */
export async function runRetryJob(ports: JobPorts, job: RetryJobRow): Promise<void> {
  const state = await tryAll(ports, job).catch(() => 'failed' as const);
  await ports.jobs.end(job.id, state, ports.now()).catch(() => {});
}

async function tryAll(ports: JobPorts, { id, agency, filter, createdAt }: RetryJobRow): Promise<'done' | 'stopped'> {
  const counts = { total: 0, accepted: 0, refused: 0 };
  let told = ports.now().getTime();
  let page: string | undefined;
  do {
    const { items, next } = await ports.rejections.list(agency, { ...filter, state: 'open', limit: PAGE, ...(page === undefined ? {} : { page }) });
    for (const rejection of items) {
      if (ports.isStopping()) return 'stopped';
      if (rejection.createdAt > createdAt || (await isClosed(ports, rejection))) continue;
      const { kind } = await ports.retry(rejection);
      counts.total++;
      counts[kind === 'accepted' || kind === 'unchanged' ? 'accepted' : 'refused']++;
      const now = ports.now().getTime();
      if (now - told < PROGRESS_MS) continue;
      told = now;
      if ((await ports.jobs.progress(id, counts)) === 'stopping') return 'stopped';
    }
    page = next;
  } while (page !== undefined);
  return (await ports.jobs.progress(id, counts)) === 'stopping' ? 'stopped' : 'done';
}

/** A good record of the same key may have come since the page was read. */
async function isClosed({ rejections }: JobPorts, { agency, id }: RejectionRow): Promise<boolean> {
  return (await rejections.get(agency, id))?.state !== 'open';
}
