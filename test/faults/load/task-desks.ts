import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivered, Stepped, TaskFact } from '../checker/journal.ts';
import type { Journal } from '../journals.ts';
import { insist, Refused } from './insist.ts';
import type { Door } from './sender.ts';

export const CENTRE = 'kemendagri';
const REGIONS = ['kota-denpasar', 'kota-makassar', 'kab-sleman', 'kota-jayapura'] as const;

type Step = 'accept' | 'decline' | 'progress' | 'submit' | 'complete' | 'return' | 'cancel';
const FACTS: Readonly<Record<Step, TaskFact>> = { accept: 'accepted', decline: 'declined', progress: 'progressed', submit: 'submitted', complete: 'completed', return: 'returned', cancel: 'cancelled' };
const ENDS: ReadonlySet<string> = new Set(['COMPLETED', 'DECLINED', 'CANCELLED']);
const BODIES: Readonly<Record<Step, object>> = { accept: {}, decline: { reason: 'bukan wewenang kami' }, progress: { percent: 50 }, submit: { result: 'beres' }, complete: {}, return: { reason: 'belum lengkap' }, cancel: { reason: 'tidak jadi' } };

/** What becomes of a task, by turns. `called-off`: the centre cancels while the region is at work, and one of the two comes too late. */
const STORIES = ['done', 'done', 'called-off', 'sent-back', 'declined'] as const;
type Story = (typeof STORIES)[number];

interface Told {
  story: Story;
  region: string;
  wasReturned: boolean;
}

interface Answer {
  id: string;
  state: string;
}

/** The centre gives tasks; each region answers what it finds in its lane, the centre what comes back. Every call is sent again until it is answered. */
export class TaskDesks {
  given = 0;
  repeated = 0;
  private readonly ended = new Set<string>();
  private readonly stories = new Map<string, Told>();
  private readonly begun = new Set<string>();
  private readonly doorOf: (agency: string) => Door;
  private readonly journal: Journal<Stepped>;
  private trouble: unknown;

  /** `doorOf`: the tasks app, with an agency's token. */
  constructor(doorOf: (agency: string) => Door, journal: Journal<Stepped>) {
    this.doorOf = doorOf;
    this.journal = journal;
  }

  /** Gives one task every so often until told to stop. */
  async run(everyMs: number, isOver: () => boolean): Promise<void> {
    for (; !isOver(); await sleep(everyMs)) {
      if (this.trouble !== undefined) throw this.trouble;
      await this.give();
    }
  }

  /** Waits until each task has come to its end; how many have not in so long. */
  async settle(patienceMs: number): Promise<number> {
    for (const until = performance.now() + patienceMs; this.ended.size < this.given && performance.now() < until; await sleep(100)) {
      if (this.trouble !== undefined) throw this.trouble;
    }
    return this.given - this.ended.size;
  }

  /** What came into an agency's lane. */
  hear(agency: string, delivered: readonly Delivered[]): void {
    for (const { type, subject, record } of delivered) {
      if (record.system !== 'simpul-tasks') continue;
      this.answer(agency, type, subject, record.version ?? '').catch((error: unknown) => (this.trouble ??= error));
    }
  }

  private async give(): Promise<void> {
    const number = this.given;
    const region = REGIONS[number % REGIONS.length] as string;
    const { id } = (await this.call(CENTRE, '/v1/tasks', { to: [region], kind: 'ASSIGNMENT', instruction: `tugas ${number}` }, `give-${number}`)) as Answer;
    this.stories.set(id, { story: STORIES[number % STORIES.length] as Story, region, wasReturned: false });
    this.given++;
    this.journal.write([{ task: id, fact: 'assigned', assigner: CENTRE, assignee: region }]);
  }

  private async answer(agency: string, type: string, task: string, version: string): Promise<void> {
    const key = `${agency} ${task} ${version}`;
    if (this.begun.has(key)) return;
    this.begun.add(key);
    while (!this.stories.has(task)) await sleep(20);
    const told = this.stories.get(task) as Told;
    const steps = agency === CENTRE ? ofCentre(type, told) : ofRegion(type, told);
    for (const step of steps) if (!(await this.take(agency, task, step, `${step} ${version} ${task}`))) return;
  }

  /** Whether it was taken. Too late is an answer only where two are at it. */
  private async take(agency: string, task: string, step: Step, key: string): Promise<boolean> {
    const told = this.stories.get(task) as Told;
    const answer = await this.call(agency, `/v1/tasks/${task}/${step}`, BODIES[step], key, told.story === 'called-off');
    if (answer === undefined) return false;
    this.journal.write([{ task, fact: FACTS[step], assigner: CENTRE, assignee: told.region }]);
    if (step === 'return') told.wasReturned = true;
    if (ENDS.has(answer.state)) this.ended.add(task);
    return true;
  }

  private async call(agency: string, path: string, body: object, key: string, mayBeLate = false): Promise<Answer | undefined> {
    const door = this.doorOf(agency);
    const answer = await insist({ method: 'POST', url: () => door.url + path, headers: { authorization: `Bearer ${door.token}`, 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body), errors: door.errors });
    this.repeated += answer?.repeated ?? 0;
    if (answer?.status === 409 && mayBeLate) return undefined;
    if (answer === undefined || answer.status >= 300) throw new Refused(`POST ${path} as ${agency}`, answer ?? { status: 0, body: '' });
    return answer.body as Answer;
  }
}

function ofRegion(type: string, { story }: Told): Step[] {
  if (type === 'task.returned') return ['progress', 'submit'];
  if (type !== 'task.assigned') return [];
  if (story === 'declined') return ['decline'];
  return story === 'done' ? ['accept', 'progress', 'submit'] : ['accept', 'submit'];
}

/** What was called off too late is done after all; what was sent back is done the second time. */
function ofCentre(type: string, { story, wasReturned }: Told): Step[] {
  if (type === 'task.accepted' && story === 'called-off') return ['cancel'];
  if (type !== 'task.submitted') return [];
  return story === 'sent-back' && !wasReturned ? ['return'] : ['complete'];
}
