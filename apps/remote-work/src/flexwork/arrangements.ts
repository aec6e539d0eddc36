import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hashId, type Agency } from '@simpul/contract';
import {
  decideArrangement, decideRequest, EVENTS_PARTITIONS, isAddressed, KeyReused, localTime, placementOn, REMOTE_WORK_SYSTEM, requestHash, sightOf, todayOf, zoneOfPerson,
  type Arrangement, type ArrangementStep, type Decider, type Placement, type RemoteWorkReader, type RemoteWorkStore, type RemoteWorkUnit, type RequestCommand,
} from '@simpul/domain';
import { partitionOf } from '@simpul/kafka';
import { AgencyRegistry, OutboxRelay, Problem, REMOTE_WORK_READER, REMOTE_WORK_STORE, type CallerInfo } from '@simpul/platform';
import { Clock } from '../clock.ts';
import type { WriteConditions } from '../http/write-conditions.ts';
import { OwnAgency } from '../staff/own-agency.ts';
import { StaffSubjects } from '../staff/staff-subjects.ts';
import { StaffTransaction } from '../staff/staff-transaction.ts';
import { viewArrangement, type ArrangementDto, type ArrangementPage, type ArrangementsQuery, type DecideArrangement, type RequestArrangement } from './arrangement.dto.ts';
import { refuse, standing } from './refusals.ts';

const DECIDED = 'id.go.asn.flexwork.approved.v1';

/** Flexible work asked for and decided here: written under the lock of the employee's partition, published from the outbox. */
@Injectable()
export class Arrangements {
  constructor(
    @Inject(REMOTE_WORK_STORE) private readonly store: RemoteWorkStore,
    @Inject(REMOTE_WORK_READER) private readonly reader: RemoteWorkReader,
    private readonly registry: AgencyRegistry,
    private readonly own: OwnAgency,
    private readonly subjects: StaffSubjects,
    private readonly clock: Clock,
    private readonly outbox: OutboxRelay,
  ) {}

  /** Throws `Problem`: `employee-unknown`, `arrangement-overlap`, `bad-request`, `idempotency-key-reused`. */
  async request(caller: CallerInfo, { employee, ...terms }: RequestArrangement, { idempotencyKey }: WriteConditions): Promise<ArrangementDto> {
    const agency = await this.own.of(caller);
    const subject = await this.subjects.subjectOf(employee);
    const id = `arr_${hashId('arrangement', agency.id, idempotencyKey ?? randomUUID())}`;
    const arrangement = await this.write(subject, async (staff) => {
      const { unit, moment } = staff;
      if (idempotencyKey !== undefined) {
        const first = await unit.takeKey({ app: REMOTE_WORK_SYSTEM, agency: agency.id, key: idempotencyKey, request: requestHash({ subject, ...terms }), entity: id });
        if (first !== undefined) return staff.turn(subject).person.arrangements.find((one) => one.id === first);
      }
      const turn = staff.turn(subject);
      const placement = ownPlacement(turn.placements, agency, moment.now);
      const policy = terms.policyId === undefined ? undefined : await addressedPolicy(unit, terms.policyId, agency);
      const asked = decideRequest(commandOf(id, subject, terms, placement, moment.now), turn.person.arrangements, policy);
      if ('refusal' in asked) return refuse(asked);
      turn.decide([{ arrangement: asked, facts: [{ kind: 'requested', at: asked.requestedAt }] }]);
      return undefined;
    }, id);
    return viewArrangement(arrangement, { view: 'whole' });
  }

  /** Throws `Problem`: `not-found`, `not-yours`, `illegal-step`, `reported-arrangement`, `revision-changed`, `arrangement-overlap`, `bad-request`. */
  async step(caller: CallerInfo, id: string, step: ArrangementStep, { decidedBy, reason }: DecideArrangement, { idempotencyKey, revisions }: WriteConditions): Promise<ArrangementDto> {
    const agency = await this.own.of(caller);
    const known = await this.visible(agency, id);
    if (known.agency !== agency.id) throw new Problem('not-yours');
    const by = decidedBy === undefined ? undefined : await this.decider(decidedBy);
    const arrangement = await this.write(known.subject, async (staff) => {
      const { unit, moment } = staff;
      const turn = staff.turn(known.subject);
      const all = turn.person.arrangements;
      const current = all.find((one) => one.id === id);
      const request = requestHash({ id, step, by: by ?? null, reason: reason ?? null });
      if (idempotencyKey !== undefined && (await unit.takeKey({ app: REMOTE_WORK_SYSTEM, agency: agency.id, key: idempotencyKey, request, entity: id })) !== undefined) return current;
      if (current === undefined) throw new Problem('not-found');
      if (revisions !== undefined && !revisions.includes(current.revision)) throw new Problem('revision-changed', { extra: standing(current) });
      const at = localTime(moment.now, zoneOfPerson(turn.placements, moment.now));
      const decided = decideArrangement({ step, at, ...(by === undefined ? {} : { by }), ...(reason === undefined ? {} : { reason }) }, current, all.filter((one) => one !== current));
      if ('refusal' in decided) return refuse(decided, current);
      turn.decide(decided.changed);
      return undefined;
    }, id);
    return viewArrangement(arrangement, { view: 'whole' });
  }

  /** Throws `Problem` `not-found`. */
  async one(caller: CallerInfo, id: string): Promise<ArrangementDto> {
    const agency = await this.own.of(caller);
    const arrangement = await this.visible(agency, id);
    return viewArrangement(arrangement, sightOf(agency, DECIDED, arrangement) ?? { view: 'without-personal' });
  }

  async list(caller: CallerInfo, query: ArrangementsQuery): Promise<ArrangementPage> {
    const agency = await this.own.of(caller);
    const { employee: subject, policy: policyId, state, agency: of, from, to } = query;
    const wanted = Object.fromEntries(Object.entries({ subject, policyId, state, agency: of, from, to }).filter(([, value]) => value !== undefined));
    const { items, next } = await this.reader.arrangements(this.own.scopeOf(agency, DECIDED), { ...wanted, ...query.asked() });
    const seen = items.map((arrangement) => viewArrangement(arrangement, sightOf(agency, DECIDED, arrangement) ?? { view: 'without-personal' }));
    return { items: seen, ...(next === undefined ? {} : { next }) };
  }

  /** Decides within one transaction; the arrangement is as it stands after it. */
  private async write(subject: string, decide: (staff: StaffTransaction) => Promise<Arrangement | undefined>, id: string): Promise<Arrangement> {
    const partition = partitionOf(subject, EVENTS_PARTITIONS);
    try {
      const { arrangement, published } = await this.store.inPartition(partition, async (unit) => {
        const staff = new StaffTransaction(unit, { now: this.clock.now(), agencies: this.registry.directory() });
        await staff.open([subject]);
        const before = await decide(staff);
        if (before !== undefined) return { arrangement: before, published: 0 };
        const count = await staff.save();
        return { arrangement: staff.turn(subject).person.arrangements.find((one) => one.id === id), published: count };
      });
      if (arrangement === undefined) throw new Error('an arrangement that was just written is gone');
      if (published > 0) this.outbox.wake();
      return arrangement;
    } catch (error) {
      throw error instanceof KeyReused ? new Problem('idempotency-key-reused', { cause: error }) : error;
    }
  }

  private async visible(agency: Agency, id: string): Promise<Arrangement> {
    const seen = (await this.reader.arrangementsNamed(id)).filter((one) => sightOf(agency, DECIDED, one) !== undefined);
    const arrangement = seen.find((one) => one.agency === agency.id) ?? seen[0];
    if (arrangement === undefined) throw new Problem('not-found');
    return arrangement;
  }

  private async decider({ positionId, ...employee }: NonNullable<DecideArrangement['decidedBy']>): Promise<Decider> {
    const named = employee.subject !== undefined || employee.nip !== undefined;
    return { ...(named ? { employeeId: await this.subjects.subjectOf(employee) } : {}), ...(positionId === undefined ? {} : { positionId }) };
  }
}

/** Only where somebody works is their work arranged. Throws `Problem` `employee-unknown`: of others' staff nothing is told. */
function ownPlacement(placements: readonly Placement[], agency: Agency, now: Date): Placement {
  const placement = placementOn(placements, todayOf(placements, now));
  if (placement?.agency !== agency.id) throw new Problem('employee-unknown', { pointer: '/employee' });
  return placement;
}

function commandOf(id: string, subject: string, terms: Omit<RequestArrangement, 'employee'>, { agency, homeAgency, region, unit, zone }: Placement, now: Date): RequestCommand {
  return {
    ...terms,
    id,
    subject,
    agency,
    ...(homeAgency === agency ? {} : { homeAgency }),
    ...(region === '' ? {} : { region }),
    ...(unit === '' ? {} : { unit: { name: unit } }),
    at: localTime(now, zone),
  };
}

async function addressedPolicy(unit: RemoteWorkUnit, id: string, { id: agency, regionCode }: Agency) {
  const policy = await unit.policy(id);
  return policy !== undefined && (policy.publisher === agency || isAddressed(policy.recipients, { agency, regionCode })) ? policy : undefined;
}
