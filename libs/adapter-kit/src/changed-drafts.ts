import { canonicalJson } from './canonical-json.ts';
import { RecordRefused, type EventDraft } from './define-adapter.ts';

/**
 * Of what a record says now, what it did not say before (ledger sources): drafts of one type are compared by their data, times of
 * hearing and remarks left aside. `before` may refuse, when an adapter has grown stricter since: then all is new.
 * @example
 * const said = (reason) => [draft('id.go.asn.employee.retired.v1', { employeeId: 'emp_1', reason, effectiveDate: '2026-06-01', occurredAt: '2026-05-20T08:00:00+07:00' })]
 * changedDrafts(said('BUP'), () => said('BUP')).length // 0
 * changedDrafts(said('BUP'), () => said('APS')).length // 1
 */
export function changedDrafts(now: readonly EventDraft[], before: () => readonly EventDraft[]): EventDraft[] {
  const said = new Set(unlessRefused(before)?.map(substanceOf));
  return now.filter((draft) => !said.has(substanceOf(draft)));
}

/**
 * The result, or undefined where the record is refused: for what is good to know but not needed.
 * @example
 * unlessRefused(() => cleanDate('kemarin', '/tgl')) // undefined
 */
export function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RecordRefused) return undefined;
    throw error;
  }
}

function substanceOf({ data, ...about }: EventDraft): string {
  return canonicalJson({ ...about, data: { ...data, occurredAt: undefined, quality: undefined } });
}
