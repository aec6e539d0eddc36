import { EVENT_INFO, type Agency } from '@simpul/contract';
import type { Sight } from '../entitlement/index.ts';
import type { Arrangement } from '../flexwork/index.ts';
import { FACTS, factOn, placementOn, type FactName } from '../roster/index.ts';
import type { StoredTask } from '../tasks/index.ts';
import { sightOf, todayOf, whoHolds, zoneOfPerson, type Day } from '../work-location/index.ts';
import type { SnapshotPerson } from './ports.ts';

const PERSONAL: ReadonlySet<string> = new Set(EVENT_INFO['id.go.asn.employee.registered.v1'].personal);
/** Told by the placement. */
const PLACED: ReadonlySet<FactName> = new Set<FactName>(['agency', 'homeAgency', 'standing', 'timeZone']);

/** An employee as their reader may see them now; undefined = nothing of them. */
export function showPerson(reader: Agency, { subject, placements, said }: SnapshotPerson, now: Date): object | undefined {
  const today = todayOf(placements, now);
  const placement = placementOn(placements, today);
  const sight = placement && sightOf(reader, 'id.go.asn.employee.registered.v1', placement);
  if (placement === undefined || sight === undefined) return undefined;
  const { agency, homeAgency, region, zone, standing } = placement;
  const facts = FACTS.flatMap((fact) => {
    if (PLACED.has(fact) || (PERSONAL.has(fact) && sight.view !== 'whole')) return [];
    const value = factOn(said, fact, today);
    return value === undefined ? [] : [[fact, value] as const];
  });
  return { employeeId: subject, agency, homeAgency, ...known({ region }), timeZone: zone, standing, facts: Object.fromEntries(facts) };
}

/** Where an employee works today; NOT_REPORTED where nobody said. */
export function showDay(reader: Agency, { subject, placements }: SnapshotPerson, day: Day | undefined, now: Date): object | undefined {
  const date = todayOf(placements, now);
  const placement = placementOn(placements, date);
  const sight = placement && sightOf(reader, 'id.go.asn.worklocation.status-changed.v1', placement);
  if (placement === undefined || sight === undefined) return undefined;
  const holds = whoHolds(day?.claims ?? []);
  const { rawStatus, checkInAt, checkOutAt, id, kind } = holds ?? {};
  const arrangementId = kind === 'leave' ? undefined : id;
  const base = { employeeId: subject, localDate: date, timeZone: zoneOfPerson(placements, now), agency: placement.agency, status: holds?.status ?? 'NOT_REPORTED' };
  return { ...base, ...known({ arrangementId, ...(sight.view === 'whole' ? { rawStatus, checkInAt, checkOutAt } : {}) }) };
}

export function showArrangement(reader: Agency, arrangement: Arrangement): object | undefined {
  const { agency, homeAgency, region } = arrangement;
  const sight = sightOf(reader, 'id.go.asn.flexwork.requested.v1', { agency, region, ...(homeAgency === undefined ? {} : { homeAgency }) });
  return sight && withoutReasons(arrangement, sight);
}

/** What is asked of an employee and why it was refused are personal. */
function withoutReasons(arrangement: Arrangement, { view }: Sight): object {
  const { id, subject, heard: _, cut: __, targetOutput, decision, ...rest } = arrangement;
  const { reason, ...decided } = decision ?? {};
  const whole = view === 'whole';
  return { arrangementId: id, employeeId: subject, ...rest, ...(decision === undefined ? {} : { decision: { ...decided, ...known({ reason: whole ? reason : undefined }) } }), ...known({ targetOutput: whole ? targetOutput : undefined }) };
}

/** A task as one of its parties sees it. */
export function showTask(stored: StoredTask): object {
  const { form, changedAt } = stored;
  if (form === 'circular') return { form, changedAt, ...stored.circular };
  if (form === 'task') return { form, changedAt, ...stored.task };
  const { cancellable: _, recallAsked: __, openChildren: ___, overdue: ____, ...told } = stored.task;
  return { form, changedAt, reporter: stored.reporter, ...told };
}

function known<T extends object>(members: T): Partial<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined && value !== '')) as Partial<T>;
}
