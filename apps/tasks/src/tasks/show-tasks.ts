import { Inject, Injectable } from '@nestjs/common';
import { partiesOf, type Circular, type RegionTally, type StoredTask, type TaskEntry, type TaskFilter, type TaskStore, type TaskCounts } from '@simpul/domain';
import { AgencyRegistry, Problem, TASK_STORE } from '@simpul/platform';

export type ShownTask = { stored: StoredTask; counts?: TaskCounts };
export type RegionCounts = RegionTally & { name: string | null };

const NOBODY: TaskCounts = { recipients: 0, received: 0, accepted: 0, declined: 0, done: 0, overdue: 0 };

/** What an agency may see of the tasks that it has part in. */
@Injectable()
export class ShowTasks {
  constructor(
    @Inject(TASK_STORE) private readonly tasks: TaskStore,
    private readonly registry: AgencyRegistry,
  ) {}

  async list(agency: string, filter: TaskFilter): Promise<{ items: ShownTask[]; next?: string }> {
    const { items, next } = await this.tasks.list(agency, filter);
    const counts = await this.tasks.counts(items.flatMap((one) => (one.form === 'circular' ? [one.circular.id] : [])));
    const shown = items.map((stored) => (stored.form === 'circular' ? { stored, counts: counts.get(stored.circular.id) ?? NOBODY } : { stored }));
    return { items: shown, ...(next === undefined ? {} : { next }) };
  }

  /** With its history. Throws `Problem` `not-found`, also for who has no part in it. */
  async one(agency: string, id: string): Promise<ShownTask & { history: TaskEntry[] }> {
    const stored = await this.tasks.find(id);
    if (stored === undefined || !mayShow(stored, agency)) throw new Problem('not-found');
    if (stored.form !== 'circular') return { stored, history: await this.tasks.history(id) };
    return { stored, history: [], counts: (await this.tasks.counts([id])).get(id) ?? NOBODY };
  }

  /** A circular's counts as a whole and by region; `within` a province by government. */
  async tally(agency: string, id: string, within?: string): Promise<{ total: TaskCounts; regions: RegionCounts[] }> {
    const circular = await this.circular(agency, id);
    const [counts, regions] = await Promise.all([this.tasks.counts([circular.id]), this.tasks.tally(circular.id, within)]);
    const directory = this.registry.directory();
    return { total: counts.get(circular.id) ?? NOBODY, regions: regions.map((tally) => ({ ...tally, name: (tally.region === null ? undefined : directory.byRegionCode(tally.region)?.name) ?? null })) };
  }

  private async circular(agency: string, id: string): Promise<Circular> {
    const stored = await this.tasks.find(id);
    if (stored === undefined || !mayShow(stored, agency)) throw new Problem('not-found');
    if (stored.form !== 'circular') throw new Problem('bad-request', { detail: { en: 'this is a task of one agency, not a circular', id: 'ini tugas satu instansi, bukan surat edaran' } });
    return stored.circular;
  }
}

function mayShow(stored: StoredTask, agency: string): boolean {
  if (stored.form === 'circular') return stored.circular.assigner.agency === agency;
  const parties = partiesOf(stored.task);
  return parties.includes(agency) || (stored.form === 'reported' && stored.reporter === agency);
}
