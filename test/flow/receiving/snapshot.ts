import { expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import type { Answer, ComposedBus } from '../../harness/composed-bus.ts';

/** The present state, and the cursor that goes on from it. */
export function snapshot(bus: () => ComposedBus): void {
  const linesOf = (answer: Answer): any[] => String(answer.body).trimEnd().split('\n').map((line) => JSON.parse(line));

  it('given a ministry with staff, an arrangement and a task, then all of it is told, and its cursor reads on with exactly what comes after', async () => {
    await bus().handOver('bkn');
    expect((await bus().call('kemenpanrb', 'POST', '/v1/tasks', { to: ['kemenkeu'], kind: 'REQUEST', instruction: 'Kirim data layanan', letterNo: 'B/12/2026' })).status).toBe(201);
    const answer = await bus().call('kemenkeu', 'GET', '/v1/snapshot');
    expect(answer.status).toBe(200);
    const lines = linesOf(answer);
    const items = lines.filter(({ kind }) => kind !== undefined);
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['employee', 'arrangement', 'work-location', 'task']));
    expect(items.find(({ kind, item }) => kind === 'employee' && item.facts.fullName !== undefined).item).toMatchObject({ agency: 'kemenkeu', standing: 'ACTIVE' });
    expect(items.find(({ kind }) => kind === 'task').item).toMatchObject({ state: 'ASSIGNED', letterNo: 'B/12/2026' });
    const { cursor } = lines.at(-1);
    await bus().readLane('kemenkeu', 'main', 4);
    const [next] = await bus().accept(bus().eventOf('kemenkeu', { region: '31' }));
    for (let tries = 0; tries < 100; tries++) {
      const { body } = await bus().call('kemenkeu', 'GET', `/v1/inbox?cursor=${cursor}&wait=1`);
      const ids = body.events.map(({ id }: SimpulEvent) => id);
      if (!ids.includes(next)) continue;
      // The task's own event may have come into the lane after the cursor was taken.
      expect(ids.filter((id: string) => id.startsWith('e-'))).toEqual([next]);
      return;
    }
    throw new Error('the new event did not come');
  }, 40_000);

  it('given the line breaks, when it goes on from the last place told, then the rest comes, with the first cursor', async () => {
    const whole = linesOf(await bus().call('kemenkeu', 'GET', '/v1/snapshot?kinds=employee,task'));
    const at = whole.findIndex(({ after }) => after !== undefined);
    const rest = linesOf(await bus().call('kemenkeu', 'GET', `/v1/snapshot?after=${whole[at].after}`));
    expect(rest).toEqual(whole.slice(at + 1));
    expect(await bus().call('kemenkeu', 'GET', '/v1/snapshot?after=x')).toMatchObject({ status: 400, body: { pointer: '/after' } });
    expect(await bus().call('kemenkeu', 'GET', '/v1/snapshot?kinds=cuaca')).toMatchObject({ status: 400, body: { pointer: '/kinds' } });
    const others = linesOf(await bus().call('kota-denpasar', 'GET', '/v1/snapshot?kinds=employee,task'));
    expect(JSON.stringify(others)).not.toContain('kemenkeu');
  }, 40_000);
}
