import { cleanPeriod } from '../cleaners/index.ts';
import { draft, reject, type EventDraft } from '../define-adapter.ts';
import { momentIn, type SheetContext } from './cell-kinds.ts';
import { columnOf, extraColumn, NUMBER, REMARK, type Column } from './column.ts';
import { dataIn, whatIsNew, type Sheet } from './sheet.ts';
import { pointerTo, type SheetRow } from './sheet-row.ts';

const ASSIGNED = 'id.go.asn.task.assigned.v1';
const COMPLETED = 'id.go.asn.task.completed.v1';
const LETTER = columnOf(ASSIGNED, 'letterNo', { required: true });
const LETTER_DATE = columnOf(ASSIGNED, 'letterDate');
const DONE = extraColumn('Tanggal Selesai', 'date', 'Done on', 'Hanya untuk tugas kepada instansi Anda sendiri.');
const PARTIES = [['assigner', 'Pemberi Tugas'], ['assignee', 'Penerima Tugas']] as const;
const [GIVER, RECEIVER] = PARTIES.map(([party, word]) => columnOf(ASSIGNED, `${party}.agency`, { heading: `Instansi ${word}`, explained: 'Bila kosong: instansi Anda.' })) as [Column, Column];

const COLUMNS = [
  NUMBER,
  columnOf(ASSIGNED, 'kind', { heading: 'Jenis Tugas', required: true }),
  LETTER,
  LETTER_DATE,
  columnOf(ASSIGNED, 'title'),
  columnOf(ASSIGNED, 'instruction', { required: true }),
  columnOf(ASSIGNED, 'urgency', { required: true }),
  columnOf(ASSIGNED, 'secrecy', { explained: 'Bila kosong: Biasa.' }),
  columnOf(ASSIGNED, 'expects'),
  columnOf(ASSIGNED, 'dueAt', { kind: 'due', explained: 'Tanggal, atau tanggal dan jam.' }),
  ...PARTIES.flatMap(([party, word]) => [
    party === 'assigner' ? GIVER : RECEIVER,
    columnOf(ASSIGNED, `${party}.position`, { heading: `Jabatan ${word}` }),
    columnOf(ASSIGNED, `${party}.name`, { heading: `Nama ${word}` }),
    columnOf(ASSIGNED, `${party}.employeeId`, { heading: `NIP ${word}`, kind: 'person' }),
  ]),
  DONE,
  REMARK,
];

/** Dispositions, requests and problems. One letter goes to several people, a row each. */
export const TASKS: Sheet = {
  name: 'Tugas',
  domain: 'task',
  columns: COLUMNS,
  emits: [ASSIGNED, COMPLETED],
  key: (row, context) => partsOf(row, context).join('|'),
  tell: whatIsNew(taskIn),
  example: { [GIVER.heading]: '', [RECEIVER.heading]: '' },
};

/** The letter and whom it goes to. */
function partsOf(row: SheetRow, context: SheetContext): [letterNo: string, agency: string, who: string] {
  const [position, name, nip] = ['Jabatan', 'Nama', 'NIP'].map((what) => row.cell(`${what} Penerima Tugas`));
  const agency = row.value(RECEIVER, context) as string | undefined;
  return [row.need(LETTER.heading), agency ?? context.agency.id, (nip ?? name ?? position ?? '').toUpperCase()];
}

function taskIn(row: SheetRow, context: SheetContext): EventDraft[] {
  const said = dataIn(COLUMNS, row, ASSIGNED, context) as EventDraft<typeof ASSIGNED>['data'];
  const parts = partsOf(row, context);
  const assigner = { ...said.assigner, agency: (row.value(GIVER, context) as string | undefined) ?? context.agency.id };
  const assignee = { ...said.assignee, agency: parts[1] };
  const taskId = context.opaqueId('task', ...parts);
  const recipients = [...new Set([assigner.agency, assignee.agency])];
  const data = { ...said, taskId, secrecy: said.secrecy ?? ('NORMAL' as const), assigner, assignee, occurredAt: context.receivedAt, quality: ['ASSIGNED_TIME_NOT_GIVEN'] };
  return [draft(ASSIGNED, data, { agency: assignee.agency, recipients }), ...completionIn(row, { taskId, assignee: assignee.agency, recipients }, context)];
}

function completionIn(row: SheetRow, { taskId, assignee, recipients }: { taskId: string; assignee: string; recipients: string[] }, context: SheetContext): EventDraft[] {
  const done = row.cell(DONE.heading);
  if (done === undefined) return [];
  if (assignee !== context.agency.id) {
    return reject('not-yours', pointerTo(DONE.heading), 'the task is another agency’s, which tells itself when it is done', 'Leave this column empty.', { message: 'Tugas ini milik instansi lain, yang menyampaikan sendiri bila selesai.', hint: 'Kosongkan kolom ini.' });
  }
  const letterDate = row.cell(LETTER_DATE.heading);
  if (letterDate !== undefined) cleanPeriod(letterDate, done, pointerTo(LETTER_DATE.heading), pointerTo(DONE.heading));
  const at = momentIn(done, context.agency.timeZone, pointerTo(DONE.heading)).time;
  return [draft(COMPLETED, { taskId, by: { agency: assignee }, at, occurredAt: at, quality: ['TIME_OF_DAY_NOT_GIVEN'] }, { recipients })];
}
