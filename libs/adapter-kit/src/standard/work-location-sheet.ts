import type { IndonesianZone } from '@simpul/contract';
import { changedDrafts, unlessRefused } from '../changed-drafts.ts';
import { cleanLocalTime, cleanText } from '../cleaners/index.ts';
import { draft, reject, type EventDraft } from '../define-adapter.ts';
import type { SheetContext } from './cell-kinds.ts';
import { columnOf, NAME_BESIDE, NUMBER, REMARK } from './column.ts';
import { employeeColumn, placeColumns } from './shared-columns.ts';
import { dataIn, type Sheet } from './sheet.ts';
import { pointerTo, type SheetRow } from './sheet-row.ts';

const TYPE = 'id.go.asn.worklocation.status-changed.v1';
const DAY = columnOf(TYPE, 'localDate', { heading: 'Tanggal', required: true });
const STATUS = columnOf(TYPE, 'status', { required: true });
const IN = columnOf(TYPE, 'checkInAt', { kind: 'clock', bySheet: true, explained: 'JJ:MM waktu setempat.' });
const OUT = columnOf(TYPE, 'checkOutAt', { kind: 'clock', bySheet: true, explained: 'JJ:MM waktu setempat; bila sudah lewat tengah malam, tulis tanggalnya juga.' });

const COLUMNS = [
  NUMBER,
  employeeColumn(TYPE),
  NAME_BESIDE,
  DAY,
  STATUS,
  IN,
  OUT,
  columnOf(TYPE, 'method'),
  columnOf(TYPE, 'timeZone', { heading: 'Zona Waktu', bySheet: true, explained: 'Bila kosong: zona waktu instansi.' }),
  ...placeColumns(TYPE),
  REMARK,
];

type Data = EventDraft<typeof TYPE>['data'];

/** Where somebody works on one day. */
export const WORK_LOCATIONS: Sheet = {
  name: 'Lokasi Kerja',
  domain: 'worklocation',
  columns: COLUMNS,
  emits: [TYPE],
  key: (row) => `${row.need('NIP')}/${row.need(DAY.heading)}`,
  tell(now, before, context) {
    const rawStatus = cleanText(now.written[STATUS.heading]) ?? '';
    const said = draft(TYPE, locationIn(now, rawStatus, context));
    const earlier = before && unlessRefused(() => locationIn(before, rawStatus, context));
    if (earlier === undefined) return [said];
    return changedDrafts([said], () => [draft(TYPE, earlier)]).map((news) => ({ ...news, data: { ...news.data, previousStatus: earlier.status } }));
  },
  example: { 'Jam Masuk': '07:21', 'Jam Pulang': '16:05', 'Cara Presensi': 'Aplikasi' },
};

function locationIn(row: SheetRow, rawStatus: string, context: SheetContext): Data {
  const data = dataIn(COLUMNS, row, TYPE, context) as Pick<Data, 'employeeId' | 'localDate' | 'status'>;
  const zone = (row.cell('Zona Waktu') as IndonesianZone | undefined) ?? context.agency.timeZone;
  const [checkInAt, checkOutAt] = [IN, OUT].map(({ heading }) => clockedAt(row.cell(heading), data.localDate, zone, pointerTo(heading)));
  if (checkInAt !== undefined && checkOutAt !== undefined && checkOutAt < checkInAt) {
    return reject('period-reversed', pointerTo(OUT.heading), 'the check-out is before the check-in', 'Correct the two times; after midnight write the date too.', { message: 'Jam pulang mendahului jam masuk.', hint: 'Perbaiki kedua jamnya; bila sudah lewat tengah malam, tulis tanggalnya juga.' });
  }
  return { ...data, timeZone: zone, ...(checkInAt === undefined ? {} : { checkInAt }), ...(checkOutAt === undefined ? {} : { checkOutAt }), rawStatus, occurredAt: context.receivedAt };
}

/** A time alone is of the row's day. */
function clockedAt(text: string | undefined, day: string, zone: IndonesianZone, pointer: string): string | undefined {
  return text === undefined ? undefined : cleanLocalTime(text.length === 8 ? `${day} ${text}` : text, zone, pointer);
}
