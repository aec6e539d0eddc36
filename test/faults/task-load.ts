import { setTimeout as sleep } from 'node:timers/promises';
import type { AgencyDesk, DeskEvent } from '../harness/agency-desk.ts';

/** A call to an app that may be dead: then the caller sends the same again, under the same key. */
export async function insist(desk: AgencyDesk, path: string, body: object, key: string): Promise<Record<string, unknown>> {
  for (;;) {
    const answer = await desk.call('POST', path, body, { 'idempotency-key': key }).catch(() => undefined);
    if (answer !== undefined && answer.status < 300) return answer.body as Record<string, unknown>;
    await sleep(50);
  }
}

/** Gives a region task after task, which it accepts and submits. */
export class TaskLoad {
  /** Ids of the tasks that are through. */
  readonly given: string[] = [];
  private readonly centre: AgencyDesk;
  private readonly region: AgencyDesk;
  private readonly to: string;
  private stopping = false;
  private running: Promise<void> | undefined;

  constructor(centre: AgencyDesk, region: AgencyDesk, to: string) {
    this.centre = centre;
    this.region = region;
    this.to = to;
  }

  start(): this {
    this.running = this.run();
    return this;
  }

  /** Resolves when so many more are through than at the time of the call. */
  async more(tasks: number): Promise<void> {
    const goal = this.given.length + tasks;
    while (this.given.length < goal) await sleep(20);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async run(): Promise<void> {
    for (let i = 0; !this.stopping; i++) {
      const { id } = await insist(this.centre, '/v1/tasks', { to: [this.to], kind: 'ASSIGNMENT', instruction: `tugas ${i}` }, `give-${i}`);
      await insist(this.region, `/v1/tasks/${String(id)}/accept`, {}, `accept-${i}`);
      await insist(this.region, `/v1/tasks/${String(id)}/submit`, { result: 'beres' }, `submit-${i}`);
      this.given.push(String(id));
    }
  }
}

/** The steps of each task as they stand in a region's lane; waits until there are three of each that was given. That a task was received follows the reader's cursor. */
export async function stepsIn(inbox: AgencyDesk, given: readonly string[]): Promise<Map<string, string[]>> {
  const own = (events: readonly DeskEvent[]) => events.filter(({ type }) => !type.includes('received'));
  const steps = new Map<string, string[]>();
  for (const { subject, type } of own(await inbox.read('task', (events) => own(events).length >= given.length * 3))) steps.set(subject, [...(steps.get(subject) ?? []), type.split('.')[4] ?? '']);
  return steps;
}
