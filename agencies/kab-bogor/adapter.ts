import { changedDrafts, cleanText, defineAdapter, draft, type EventDraft, type TranslateContext } from '@simpul/adapter-kit';
import { FIELDS, idOf, isOwnMark, readAssignment, readReturn, readStatus, sentAt, type Row } from './read-disposition.ts';

/** Kab. Bogor's dispositions: rows of disposisi_suratmasuk in TND (tata naskah dinas), each joined with its letter and with the names of both positions. */
export default defineAdapter<Row>({
  id: 'kab-bogor',
  title: 'Kab. Bogor: dispositions (TND, JSON)',
  owner: 'Diskominfo Kab. Bogor <tnd@bogorkab.example>',
  timezone: 'Asia/Jakarta',
  system: 'tnd-bogor',
  source: { format: 'json', split: rowsIn },
  versions: 'ledger',
  emits: ['id.go.asn.task.assigned.v1', 'id.go.asn.task.forwarded.v1', 'id.go.asn.task.completed.v1', 'id.go.asn.task.declined.v1'],

  identity(row) {
    return { key: idOf(row) };
  },

  content(row) {
    return Object.fromEntries(FIELDS.map((name) => [name, cleanText(row[name], `/${name}`)])) as Row;
  },

  translate(row, context) {
    const { previous } = context;
    return changedDrafts(draftsOf(row, context), () => (previous === undefined ? [] : draftsOf(previous, context)));
  },
});

/** TND answers `{response_code, message, data: […]}`. */
function rowsIn(value: unknown): readonly unknown[] | undefined {
  const { data } = (value ?? {}) as { data?: unknown };
  return Array.isArray(data) ? data : undefined;
}

function draftsOf(row: Row, context: TranslateContext<Row>): EventDraft[] {
  if (isOwnMark(row)) return [];
  const status = readStatus(row);
  const agency = context.agency.id;
  const which = { taskId: context.opaqueId('task', idOf(row)) };
  const about = { recipients: [agency] };
  if (status === 'GIVEN_BACK') {
    const { day, position, reason } = readReturn(row);
    const when = day === undefined ? heardAt(context) : { at: `${day}T00:00:00+07:00`, occurredAt: `${day}T00:00:00+07:00`, quality: ['TIME_OF_DAY_NOT_GIVEN'] };
    return [draft('id.go.asn.task.declined.v1', { ...which, by: { agency, position }, reason, ...when }, about)];
  }
  const asked = readAssignment(row);
  // The registry lays every letter before the head of its office so: nothing is asked of anybody.
  if (asked === undefined) return [];
  const { assigner, assignee, ...what } = asked;
  const time = sentAt(row);
  const since = time === undefined ? { occurredAt: context.receivedAt, quality: ['ASSIGNED_TIME_NOT_GIVEN'] } : { occurredAt: time };
  const assignment = draft('id.go.asn.task.assigned.v1', { ...which, kind: 'ASSIGNMENT', ...what, assigner: { agency, ...assigner }, assignee: { agency, ...assignee }, ...since }, about);
  if (status !== 'FORWARDED' && status !== 'COMPLETED') return [assignment];
  const type = status === 'FORWARDED' ? 'id.go.asn.task.forwarded.v1' : 'id.go.asn.task.completed.v1';
  return [assignment, draft(type, { ...which, by: { agency, ...assignee }, ...heardAt(context) }, about)];
}

function heardAt({ receivedAt }: TranslateContext<Row>) {
  return { at: receivedAt, occurredAt: receivedAt, quality: ['STEP_TIME_NOT_GIVEN'] };
}
