import { hash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { SimpulEvent } from '@simpul/contract';
import { STATUS, type ComposedBus } from '../../harness/composed-bus.ts';

/** Whether anything is missing, told in a few lines. */
export function digest(bus: () => ComposedBus): void {
  it('given what a reader has of a date, when it compares by its own few lines, then the same; one event less shows', async () => {
    const day = (date: string) => Array.from({ length: 5 }, () => bus().eventOf('kota-jayapura', { region: '91.71', time: `${date}T07:21:44+09:00` }));
    const doubled = day('2026-03-16');
    await bus().accept(...doubled, ...doubled, ...day('2026-03-17'));
    const { events, cursor } = await bus().readLane('kota-jayapura', 'main', 10);
    const mine = (own: SimpulEvent[]) => own.reduce((xor, { id }) => xor ^ BigInt(`0x${hash('sha256', id, 'hex').slice(0, 16)}`), 0n).toString(16).padStart(16, '0');
    const ofDate = events.filter(({ time }) => time.startsWith('2026-03-16'));
    const { body } = await bus().call('kota-jayapura', 'GET', `/v1/inbox/digest?date=2026-03-16&cursor=${cursor}`);
    expect(body).toMatchObject({ subscription: 'main', date: '2026-03-16', types: [{ type: STATUS, count: 5, xor: mine(ofDate) }], cursor });
    expect(body.types[0].xor).not.toBe(mine(ofDate.slice(1)));
    const first = (await bus().call('kota-jayapura', 'GET', '/v1/inbox?from=earliest&limit=7')).body;
    const read = first.events.filter(({ time }: SimpulEvent) => time.startsWith('2026-03-16'));
    expect((await bus().call('kota-jayapura', 'GET', `/v1/inbox/digest?date=2026-03-16&cursor=${first.cursor}`)).body.types).toEqual([{ type: STATUS, count: read.length, xor: mine(read) }]);
    expect((await bus().call('kota-jayapura', 'GET', '/v1/inbox/digest?date=2026-03-18')).body.types).toEqual([]);
    expect(await bus().call('kota-jayapura', 'GET', '/v1/inbox/digest?date=16-03-2026')).toMatchObject({ status: 400, body: { pointer: '/date' } });
  });
}
