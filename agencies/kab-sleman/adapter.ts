import type { TaskAssigned } from '@simpul/contract';
import { changedDrafts, cleanText, defineAdapter, draft, isEmpty, type EventDraft, type TranslateContext } from '@simpul/adapter-kit';
import { nameOf, readDisposition, type Disposition, type Row } from './read-disposition.ts';

const COLUMNS = {
  'NOMOR SURAT': ['NOMOR SURAT', 'NO. SURAT', 'NO SURAT MASUK', 'NOMOR SURAT MASUK'],
  'TGL SURAT': ['TGL SURAT', 'TANGGAL SURAT', 'TGL. SURAT MASUK'],
  PERIHAL: ['PERIHAL', 'HAL'],
  SIFAT: ['SIFAT', 'SIFAT SURAT'],
  DARI: ['DARI', 'ASAL SURAT', 'PENGIRIM', 'SURAT DARI'],
  'DITERUSKAN KEPADA': ['DITERUSKAN KEPADA', 'KEPADA', 'DITERUSKAN', 'DISPOSISI KEPADA'],
  NIP: ['NIP', 'NIP/NI PPPK'],
  'ISI DISPOSISI': ['ISI DISPOSISI', 'DISPOSISI', 'INSTRUKSI'],
  'BATAS WAKTU': ['BATAS WAKTU', 'TENGGAT', 'TENGGAT WAKTU', 'BATAS PENYELESAIAN'],
  STATUS: ['STATUS', 'STATUS DISPOSISI'],
  'TGL SELESAI': ['TGL SELESAI', 'TANGGAL SELESAI', 'SELESAI TGL'],
} satisfies Record<keyof Row, readonly string[]>;
const NAMES = Object.keys(COLUMNS) as (keyof Row)[];

/** Kab. Sleman's monthly recap of dispositions, an Excel workbook kept by hand. */
export default defineAdapter<Row>({
  id: 'kab-sleman',
  title: 'Kab. Sleman: recap of dispositions (XLSX)',
  owner: 'Bagian Umum, Sekretariat Daerah <umum@slemankab.example>',
  timezone: 'Asia/Jakarta',
  system: 'rekap-disposisi',
  source: { format: 'xlsx', header: { columns: COLUMNS, required: ['NOMOR SURAT', 'DITERUSKAN KEPADA', 'ISI DISPOSISI'] }, sheets: 'every', fillDown: NAMES, skip: isSignature },
  versions: 'ledger',
  emits: ['id.go.asn.task.assigned.v1', 'id.go.asn.task.forwarded.v1', 'id.go.asn.task.completed.v1'],

  identity(row) {
    const { letterNo, addressee } = nameOf(row);
    return { key: `${letterNo}|${addressee}` };
  },

  content(row) {
    return Object.fromEntries(NAMES.map((name) => [name, row[name] instanceof Date || typeof row[name] === 'number' ? row[name] : cleanText(row[name], `/${name}`)])) as Row;
  },

  translate(row, context) {
    const now = draftsOf(row, context);
    const { previous } = context;
    return previous === undefined ? now : changedDrafts(now, () => draftsOf(previous, context));
  },
});

/** Below the table stand a place, a date, a position and a name: no letter and no instruction. */
function isSignature(row: Row): boolean {
  return isEmpty(row['NOMOR SURAT']) && isEmpty(row['ISI DISPOSISI']);
}

function draftsOf(row: Row, context: TranslateContext<Row>): EventDraft[] {
  const said = readDisposition(row, context.agency.id, context.agencies);
  const { letterNo, addressee } = nameOf(row);
  const taskId = context.opaqueId('task', letterNo, addressee);
  const assignee = {
    agency: context.agency.id,
    ...said.addressee,
    ...(said.identifier === undefined ? {} : { employeeId: context.employeeId([said.identifier]) }),
  };
  const recipients = [...new Set([said.sender.party.agency, assignee.agency])];
  return [assignment(said, taskId, assignee, recipients, context.receivedAt), ...stepOf(said, taskId, assignee, recipients)];
}

/** The recap says when the letter was written, not when it was passed on. */
function assignment(said: Disposition, taskId: string, assignee: TaskAssigned['assignee'], recipients: string[], receivedAt: string): EventDraft {
  const { letterNo, letterDate, title, instruction, urgency, secrecy, sender, dueAt, status, finishedOn } = said;
  const undated = finishedOn === undefined && (status === 'COMPLETED' || status === 'FORWARDED');
  const data = {
    taskId,
    kind: 'ASSIGNMENT' as const,
    letterNo,
    ...(letterDate === undefined ? {} : { letterDate }),
    ...(title === undefined ? {} : { title }),
    instruction,
    urgency,
    secrecy,
    assigner: sender.party,
    assignee,
    ...(dueAt === undefined ? {} : { dueAt }),
    occurredAt: receivedAt,
    quality: ['ASSIGNED_TIME_NOT_GIVEN', ...(sender.outside ? ['SENDER_NOT_IN_REGISTRY'] : []), ...(undated ? ['FINISHED_DATE_NOT_GIVEN'] : [])],
  };
  return draft('id.go.asn.task.assigned.v1', data, { recipients });
}

/**
 * What became of it, where the recap says when. Who ended it is told only as the agency; who passed it on is the addressee. Taking it back
 * ("Dikembalikan") needs a reason, which the recap has no column for.
 */
function stepOf({ status, finishedOn }: Disposition, taskId: string, assignee: TaskAssigned['assignee'], recipients: string[]): EventDraft[] {
  if (finishedOn === undefined) return [];
  const at = `${finishedOn}T00:00:00+07:00`;
  const step = { taskId, at, occurredAt: at, quality: ['TIME_OF_DAY_NOT_GIVEN'] };
  if (status === 'COMPLETED') return [draft('id.go.asn.task.completed.v1', { ...step, by: { agency: assignee.agency } }, { recipients })];
  return status === 'FORWARDED' ? [draft('id.go.asn.task.forwarded.v1', { ...step, by: assignee }, { recipients })] : [];
}
