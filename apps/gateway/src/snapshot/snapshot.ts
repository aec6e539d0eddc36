import { Inject, Injectable } from '@nestjs/common';
import { cursorAt, decodePlace, encodeCursor, encodePlace, matchesType, SNAPSHOT_KINDS, type SnapshotKind, type SnapshotPlace, type SnapshotReader, type SubscriptionRule } from '@simpul/domain';
import { AgencyRegistry, Lanes, Problem, SNAPSHOT_READER } from '@simpul/platform';
import { RulesInForce } from '../rules/rules-in-force.ts';
import { StateAhead } from './state-ahead.ts';
import { TELL, type Teller } from './tell-state.ts';

/** Which app keeps what, and what it is told by. */
const KEPT_BY: Readonly<Record<SnapshotKind, { consumer: string; type: string }>> = {
  employee: { consumer: 'remote-work', type: 'id.go.asn.employee.registered.v1' },
  arrangement: { consumer: 'remote-work', type: 'id.go.asn.flexwork.requested.v1' },
  'work-location': { consumer: 'remote-work', type: 'id.go.asn.worklocation.status-changed.v1' },
  task: { consumer: 'tasks', type: 'id.go.asn.task.assigned.v1' },
};

/** What is asked for; `after` goes before the rest. */
export interface SnapshotAsked {
  subscription: string;
  kinds?: readonly SnapshotKind[] | undefined;
  after?: string | undefined;
}

/** The state behind a subscription as it is now, with the cursor that its lane is read on from: nothing between the two is missed. */
@Injectable()
export class Snapshot {
  constructor(
    @Inject(SNAPSHOT_READER) private readonly state: SnapshotReader,
    private readonly registry: AgencyRegistry,
    private readonly inForce: RulesInForce,
    private readonly lanes: Lanes,
    private readonly ahead: StateAhead,
  ) {}

  /**
   * The lines of it, each JSON with a line break: `{kind, item}`, now and then `{after}`, at the end `{cursor}`. What can be refused is refused
   * before the first. Throws `Problem` `bad-request`, `no-such-subscription`, `cursor-expired`, `unavailable`; `LogUnavailable`, `StoreUnavailable`.
   */
  async open(agency: string, asked: SnapshotAsked, signal: AbortSignal): Promise<AsyncGenerator<string>> {
    const place = asked.after === undefined ? await this.begin(agency, asked, signal) : this.resume(asked.after);
    const [reader, rule] = await Promise.all([this.registry.find(agency), this.ruleOf(agency, place.subscription)]);
    if (reader === undefined) throw new Problem('no-such-agency');
    return this.tell({ reader, rule, agencies: this.registry.directory(), now: new Date() }, place, signal);
  }

  /** The cursor is taken first, then the state follows at least so far: what it shows twice is told again, never left out. */
  private async begin(agency: string, { subscription, kinds }: SnapshotAsked, signal: AbortSignal): Promise<SnapshotPlace> {
    const wanted = SNAPSHOT_KINDS.filter((kind) => kinds?.includes(kind) ?? true);
    const { types } = await this.ruleOf(agency, subscription);
    const told = kinds === undefined ? wanted.filter((kind) => types.some((pattern) => isAbout(pattern, kind))) : wanted;
    const [kind] = told;
    const lane = await this.lanes.find(agency, subscription);
    const { high } = await this.lanes.range(lane);
    if (kind === undefined) throw new Problem('bad-request', { pointer: '/kinds', detail: { en: `the subscription "${subscription}" is about nothing that a snapshot shows; name kinds`, id: `langganan "${subscription}" tidak menyangkut isi snapshot; sebutkan kinds` } });
    await this.ahead.wait([...new Set(told.map((one) => KEPT_BY[one].consumer))], signal);
    return { subscription, kinds: told, cursor: encodeCursor(cursorAt(lane.incarnation, high)), kind, key: '' };
  }

  private resume(after: string): SnapshotPlace {
    const place = decodePlace(after);
    if (place !== undefined) return place;
    throw new Problem('bad-request', { pointer: '/after', detail: { en: 'after is not what the bus gave; leave it out to begin anew', id: 'after bukan yang diberikan; kosongkan untuk mulai dari awal' } });
  }

  private async ruleOf(agency: string, subscription: string): Promise<SubscriptionRule> {
    const rule = (await this.inForce.current(agency)).subscriptions.find(({ name }) => name === subscription);
    if (rule === undefined) throw new Problem('no-such-subscription');
    return rule;
  }

  private async *tell(teller: Teller, place: SnapshotPlace, signal: AbortSignal): AsyncGenerator<string> {
    const { kinds, cursor } = place;
    for (const kind of kinds.slice(kinds.indexOf(place.kind))) {
      for await (const { items, key } of TELL[kind](this.state, teller, kind === place.kind ? place.key : '')) {
        if (signal.aborted) throw new Problem('unavailable');
        yield items.map((item) => `${JSON.stringify({ kind, item })}\n`).join('') + `${JSON.stringify({ after: encodePlace({ ...place, kind, key }) })}\n`;
      }
    }
    yield `${JSON.stringify({ cursor })}\n`;
  }
}

/** `id.go.asn.employee.*`, or any one type of a domain, is about what is kept of it. */
function isAbout(pattern: string, kind: SnapshotKind): boolean {
  const { type } = KEPT_BY[kind];
  const domain = type.split('.').slice(0, 4).join('.');
  return matchesType(pattern, type) || pattern.startsWith(`${domain}.`);
}
