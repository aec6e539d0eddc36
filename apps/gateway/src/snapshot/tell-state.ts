import type { EventType } from '@simpul/contract';
import { isWithin, placementOn, readableAgencies, showArrangement, showDay, showPerson, showTask, todayOf, type Agency, type AgencyDirectory, type SnapshotKind, type SnapshotPerson, type SnapshotReader, type SnapshotScope, type StoredTask, type SubscriptionRule } from '@simpul/domain';

/** Some items of one kind, and the key to go on behind them. */
export interface Told {
  items: object[];
  key: string;
}

/** For whom, and by which subscription, state is told. */
export interface Teller {
  reader: Agency;
  rule: SubscriptionRule;
  agencies: AgencyDirectory;
  now: Date;
}

type Pages = (state: SnapshotReader, teller: Teller, key: string) => AsyncGenerator<Told>;

const PAGE = 500;

/** Each kind's items behind a key, in pages. */
export const TELL: Readonly<Record<SnapshotKind, Pages>> = {
  async *employee(state, teller, key) {
    for await (const people of pagesOf(key, (after) => state.people(scopeOf(teller, 'id.go.asn.employee.registered.v1'), after, PAGE), ({ subject }) => subject)) {
      yield { items: defined(people.items.filter((person) => isWanted(teller, person)).map((person) => showPerson(teller.reader, person, teller.now))), key: people.key };
    }
  },
  async *arrangement(state, teller, key) {
    for await (const page of pagesOf(key, (after) => state.arrangements(scopeOf(teller, 'id.go.asn.flexwork.requested.v1'), after, PAGE), ({ id }) => id)) {
      yield { items: defined(page.items.filter(({ region }) => isInRegions(teller, region)).map((arrangement) => showArrangement(teller.reader, arrangement))), key: page.key };
    }
  },
  async *'work-location'(state, teller, key) {
    const { reader, now } = teller;
    for await (const people of pagesOf(key, (after) => state.people(scopeOf(teller, 'id.go.asn.worklocation.status-changed.v1'), after, PAGE), ({ subject }) => subject)) {
      const wanted = people.items.filter((person) => isWanted(teller, person));
      const days = new Map((await state.days(wanted.map(({ subject, placements }) => ({ subject, date: todayOf(placements, now) })))).map((day) => [day.subject, day]));
      yield { items: defined(wanted.map((person) => showDay(reader, person, days.get(person.subject), now))), key: people.key };
    }
  },
  async *task(state, { reader }, key) {
    for await (const { items, key: next } of pagesOf(key, (after) => state.tasks(reader.id, BigInt(after || '0'), PAGE), ({ seq }) => String(seq))) {
      const stored = items.map((one) => one.stored);
      const children: object[] = [];
      for (const one of stored) for await (const child of childrenOf(state, one)) children.push(child);
      yield { items: [...stored.map(showTask), ...children], key: next };
    }
  },
};

/** A circular's children do not stand in its sender's list, but their steps come into the sender's lane. */
async function* childrenOf(state: SnapshotReader, stored: StoredTask): AsyncGenerator<object> {
  if (stored.form !== 'circular') return;
  for await (const { items } of pagesOf('', (after) => state.children(stored.circular.id, BigInt(after || '0'), PAGE), ({ seq }) => String(seq))) {
    for (const child of items) yield showTask(child.stored);
  }
}

async function* pagesOf<T>(key: string, read: (after: string) => Promise<T[]>, keyOf: (item: T) => string): AsyncGenerator<{ items: T[]; key: string }> {
  for (let after = key; ; ) {
    const items = await read(after);
    const last = items.at(-1);
    if (last === undefined) return;
    after = keyOf(last);
    yield { items, key: after };
    if (items.length < PAGE) return;
  }
}

function scopeOf({ reader, rule, agencies }: Teller, type: EventType): SnapshotScope {
  return { agencies: rule.ownOnly ? [reader.id] : readableAgencies(reader, type, agencies), homeAgency: reader.id };
}

function isWanted(teller: Teller, { placements }: SnapshotPerson): boolean {
  return isInRegions(teller, placementOn(placements, todayOf(placements, teller.now))?.region);
}

function isInRegions({ rule: { regions } }: Teller, region: string | undefined): boolean {
  return regions === undefined || (region !== undefined && regions.some((wanted) => isWithin(region, wanted)));
}

function defined(items: (object | undefined)[]): object[] {
  return items.filter((item) => item !== undefined);
}
