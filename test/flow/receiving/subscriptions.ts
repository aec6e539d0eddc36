import { expect, it } from '@jest/globals';
import { EVENTS_TOPIC, type ChannelStore, type LaneReader, type RulesStore, type Topics } from '@simpul/domain';
import { CHANNEL_STORE, LANE_READER, RULES_STORE, TOPICS } from '@simpul/platform';
import { STATUS, type ComposedBus } from '../../harness/composed-bus.ts';

/** Subscriptions made, changed, tried and closed; each change is in force from its answer on. */
export function subscriptions(bus: () => ComposedBus): void {
  it('given a new one, when events are accepted right after its answer, then it has those within its region and types, cut, and none from before', async () => {
    await bus().accept(bus().eventOf('kota-denpasar'));
    expect(await bus().call('prov-bali', 'POST', '/v1/subscriptions', { name: 'lokasi', types: ['id.go.asn.worklocation.*'], regions: ['51'] })).toMatchObject({ status: 201, body: { name: 'lokasi', state: 'open', ownOnly: false, channel: { kind: 'pull' } } });
    const [inside] = await bus().accept(bus().eventOf('kota-denpasar'), bus().eventOf('kota-makassar', { region: '73.71' }), bus().eventOf('kota-denpasar', { type: 'id.go.asn.employee.promoted.v1' }));
    const { ids, events } = await bus().readLane('prov-bali', 'lokasi', 1);
    expect(ids).toEqual([inside]);
    expect(events[0]?.data).not.toHaveProperty('rawStatus');
  });

  it('given it is changed, when an event is accepted right after the answer, then the new wish counts, for the fields too', async () => {
    expect(await bus().call('prov-bali', 'PATCH', '/v1/subscriptions/lokasi', { fields: ['status'], regions: ['51.03'] })).toMatchObject({ status: 200, body: { regions: ['51.03'], fields: ['status'] } });
    const [, inside] = await bus().accept(bus().eventOf('kota-denpasar'), bus().eventOf('kab-badung', { region: '51.03' }));
    const { ids, events } = await bus().readLane('prov-bali', 'lokasi', 2);
    expect(ids.slice(1)).toEqual([inside]);
    expect(Object.keys(events[1]?.data ?? {}).toSorted()).toEqual(['arrangementId', 'employeeId', 'occurredAt', 'status']);
    expect(await bus().call('prov-bali', 'PATCH', '/v1/subscriptions/lokasi', { regions: null, fields: null })).toMatchObject({ status: 200 });
    expect((await bus().call('prov-bali', 'GET', '/v1/subscriptions/lokasi')).body).not.toHaveProperty('regions');
  });

  it('given several changes at once, then all of them are in force, each name once; sending one again changes nothing', async () => {
    const wish = (name: string, types = ['id.go.asn.task.*']) => bus().call('kemenkeu', 'POST', '/v1/subscriptions', { name, types });
    const made = await Promise.all([wish('a'), wish('b'), wish('c'), wish('a')]);
    expect(made.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(made.filter(({ status }) => status === 200)).toHaveLength(1);
    const { version } = (await bus().app.get<RulesStore>(RULES_STORE).current('kemenkeu')) ?? {};
    expect(version).toBe(4);
    expect((await wish('a')).status).toBe(200);
    expect(await wish('a', ['*'])).toMatchObject({ status: 409, body: { code: 'conflict' } });
    expect((await bus().app.get<RulesStore>(RULES_STORE).current('kemenkeu'))?.version).toBe(4);
    expect((await bus().call('kemenkeu', 'GET', '/v1/subscriptions')).body.items.map(({ name, state }: { name: string; state: string }) => `${name} ${state}`).toSorted()).toEqual(['a open', 'b open', 'c open', 'main open']);
  });

  it('given a wish that means nothing or may not be, then it is refused with its place, and nothing is made', async () => {
    const wish = (body: object) => bus().call('prov-bali', 'POST', '/v1/subscriptions', { name: 'x', types: ['*'], ...body });
    expect(await wish({ types: ['*', 'id.go.asn.cuaca.*'] })).toMatchObject({ status: 400, body: { pointer: '/types/1' } });
    expect(await wish({ regions: ['51', '5171'] })).toMatchObject({ status: 400, body: { pointer: '/regions/1' } });
    expect(await wish({ fields: ['status', 'nik'] })).toMatchObject({ status: 400, body: { pointer: '/fields/1' } });
    expect(await wish({ name: 'X' })).toMatchObject({ status: 400, body: { pointer: '/name' } });
    expect(await wish({ channel: { kind: 'webhook', url: 'ftp://contoh.go.id' } })).toMatchObject({ status: 400, body: { pointer: '/channel/url' } });
    expect(await wish({ channel: { kind: 'file', folder: '../x' } })).toMatchObject({ status: 400, body: { pointer: '/channel/folder' } });
    for (const member of ['types', 'ownOnly']) expect(await bus().call('prov-bali', 'PATCH', '/v1/subscriptions/lokasi', { [member]: null })).toMatchObject({ status: 400, body: { pointer: `/${member}` } });
    expect(await bus().call('prov-bali', 'PATCH', '/v1/subscriptions/lokasi', { backfill: { from: 'earliest' } })).toMatchObject({ status: 400, body: { pointer: '/backfill' } });
    expect(await bus().call('prov-bali', 'PATCH', '/v1/subscriptions/main', { ownOnly: false })).toMatchObject({ status: 409 });
    expect(await bus().call('prov-bali', 'DELETE', '/v1/subscriptions/main')).toMatchObject({ status: 409 });
    expect(await bus().call('prov-bali', 'DELETE', '/v1/subscriptions/x')).toMatchObject({ status: 404, body: { code: 'no-such-subscription' } });
    expect(await bus().app.get<Topics>(TOPICS).list()).not.toContain('inbox.prov-bali.x');
  });

  it('given a dry run, then it says what would come, what is cut and why, how much, and shows examples; nothing is made', async () => {
    const { status, body } = await bus().call('prov-bali', 'POST', '/v1/subscriptions?dryRun=true', { name: 'coba', types: [STATUS, 'id.go.asn.employee.promoted.v1'], fields: ['status'] });
    expect(status).toBe(200);
    const within = body.types.find(({ type }: { type: string }) => type === STATUS).sights.find(({ of }: { of: string }) => of === 'within');
    expect(within).toMatchObject({ view: 'without-personal' });
    expect(within.cut).toEqual(expect.arrayContaining([{ field: 'rawStatus', why: 'personal' }, { field: 'timeZone', why: 'not-asked-for' }]));
    expect(body.types.find(({ type }: { type: string }) => type.includes('promoted')).sights.map(({ of }: { of: string }) => of)).toEqual(['own', 'addressed']);
    expect(body.lastWeek).toMatchObject({ events: 4, byType: { [STATUS]: 4 }, counted: true });
    expect(body.examples).toHaveLength(3);
    expect(Object.keys(body.examples[0].data).toSorted()).toEqual(['arrangementId', 'employeeId', 'occurredAt', 'status']);
    expect((await bus().call('prov-bali', 'PATCH', '/v1/subscriptions/lokasi?dryRun=true', { regions: ['51.03'] })).body.lastWeek.events).toBe(1);
    expect((await bus().call('prov-bali', 'GET', '/v1/subscriptions')).body.items).toHaveLength(2);
  });

  it('given it is deleted and made again with history, then the lane is a new one, old cursors are 410 and name the way on, and all that is kept comes', async () => {
    const old = await bus().readLane('prov-bali', 'lokasi', 2);
    expect((await bus().call('prov-bali', 'PUT', '/v1/inbox/cursor', { subscription: 'lokasi', cursor: old.cursor })).status).toBe(204);
    expect((await bus().call('prov-bali', 'DELETE', '/v1/subscriptions/lokasi')).status).toBe(204);
    expect((await bus().call('prov-bali', 'DELETE', '/v1/subscriptions/lokasi')).status).toBe(204);
    const again = await bus().call('prov-bali', 'POST', '/v1/subscriptions', { name: 'lokasi', types: [STATUS], regions: ['51'], backfill: { from: 'earliest' } });
    expect(again).toMatchObject({ status: 201, body: { backfill: { from: 'earliest' } } });
    expect(await bus().call('prov-bali', 'GET', `/v1/inbox?subscription=lokasi&cursor=${old.cursor}`)).toMatchObject({ status: 410, body: { code: 'cursor-expired', resync: { snapshot: '/v1/snapshot?subscription=lokasi' } } });
    expect((await bus().readLane('prov-bali', 'lokasi', 4)).ids).toHaveLength(4);
    expect((await bus().call('prov-bali', 'GET', '/v1/inbox?subscription=lokasi')).body.events).toHaveLength(4);
  });

  it('given a webhook, then its secret is told once, a new one on demand, and neither stands in the log nor in the database', async () => {
    const target = 'http://127.0.0.1:9/simpul';
    const made = await bus().call('kota-makassar', 'POST', '/v1/subscriptions', { name: 'dorong', types: [STATUS], channel: { kind: 'webhook', url: target } });
    expect(made).toMatchObject({ status: 201, body: { channel: { kind: 'webhook', url: target, secret: expect.stringMatching(/^whsec_/) } } });
    expect((await bus().call('kota-makassar', 'GET', '/v1/subscriptions/dorong')).body.channel).not.toHaveProperty('secret');
    const rotated = await bus().call('kota-makassar', 'PATCH', '/v1/subscriptions/dorong', { channel: { kind: 'webhook', url: target, rotateSecret: true } });
    expect(rotated.body.channel).toMatchObject({ secret: expect.stringMatching(/^whsec_/), previousSecretUntil: expect.any(String) });
    expect(rotated.body.channel.secret).not.toBe(made.body.channel.secret);
    const [stored] = (await bus().app.get<ChannelStore>(CHANNEL_STORE).secrets()).filter(({ subscription }) => subscription === 'dorong');
    const sealed = expect.stringMatching(/^v1\.[0-9a-f]{8}\.[\w-]{50,}$/) as unknown;
    expect(stored).toEqual({ agency: 'kota-makassar', subscription: 'dorong', current: sealed, previous: sealed });
    const fetched = await bus().app.get<LaneReader>(LANE_READER).fetchLane({ topic: EVENTS_TOPIC, partition: 0, offset: 0n, maxBytes: 1_000_000, waitMs: 0 });
    const told = fetched.kind === 'records' ? fetched.records.map(({ value }) => String(value)).filter((value) => value.includes('dorong')) : [];
    expect([told.length > 0, told.some((value) => /whsec|127\.0\.0\.1/.test(value))]).toEqual([true, false]);
  });
}
