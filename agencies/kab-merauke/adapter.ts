import { cleanDate, cleanLocalTime, cleanNip, cleanText, cleanWorkStatus, defineAdapter, draft, inZone, reject, required, unlessRefused, type Identifier, type Words, type WorkStatus } from '@simpul/adapter-kit';

const COLUMNS = { Tanggal: ['Tgl'], Jadwal: ['Shift'], PIN: ['No. ID'], NIP: [], 'Scan masuk': ['Jam datang'], 'Scan pulang': ['Scan keluar'], Keterangan: ['Ket.'] } satisfies Record<string, readonly string[]>;
type Row = Partial<Record<keyof typeof COLUMNS, string>>;

const ZONE = 'Asia/Jayapura';

/** Kab. Merauke's attendance: the daily report of its fingerprint machines' program. */
export default defineAdapter<Row>({
  id: 'kab-merauke',
  title: 'Kab. Merauke: attendance (fingerprint machines, CSV)',
  owner: 'BKPSDM Kab. Merauke <absensi@meraukekab.example>',
  timezone: ZONE,
  system: 'sidik-jari-merauke',
  source: { format: 'csv', header: { columns: COLUMNS, required: ['Tanggal', 'PIN', 'NIP', 'Scan masuk', 'Scan pulang', 'Keterangan'] } },
  feeds: [{ kind: 'folder', name: 'absensi' }],
  versions: 'ledger',
  emits: ['id.go.asn.worklocation.status-changed.v1'],

  identity(row) {
    return { key: `${required(cleanText(row.PIN, '/PIN'), '/PIN', 'identifier-missing')}/${readDate(row)}` };
  },

  content(row) {
    return Object.fromEntries(Object.keys(COLUMNS).map((name) => [name, cleanText(row[name as keyof Row], `/${name}`)])) as Row;
  },

  /** Neither a remark nor a scan: nobody said anything of this day. */
  translate(row, context) {
    const { previous, agency, receivedAt } = context;
    const { employee, status, rawStatus, ...scans } = readDay(row);
    if (status === undefined) return [];
    const before = previous && unlessRefused(() => readDay(previous));
    const data = {
      employeeId: context.employeeId([employee]),
      localDate: readDate(row),
      timeZone: agency.timeZone,
      status,
      ...(before?.status === undefined || before.employee.value !== employee.value ? {} : { previousStatus: before.status }),
      ...scans,
      ...(Object.keys(scans).length === 0 ? {} : { method: 'sidik jari' }),
      rawStatus,
      occurredAt: scans.checkOutAt ?? scans.checkInAt ?? receivedAt,
    };
    return [draft('id.go.asn.worklocation.status-changed.v1', data)];
  },
});

/** Here the machine stands at the office door: whoever was late or left early was there. */
const WORDS: Words<WorkStatus> = { hadir: 'WFO', terlambat: 'WFO', pulangcepat: 'WFO', tidaklengkap: 'WFO', tidakhadir: 'ABSENT', dinas: 'DUTY_TRAVEL' };

function readDay(row: Row): { employee: Identifier; status: WorkStatus | undefined; rawStatus: string; checkInAt?: string; checkOutAt?: string } {
  const date = readDate(row);
  const remark = cleanText(row.Keterangan, '/Keterangan');
  const checkInAt = scanOn(date, row['Scan masuk'], '/Scan masuk');
  const checkOutAt = outAfter(checkInAt, scanOn(date, row['Scan pulang'], '/Scan pulang'), row);
  const scanned = checkInAt !== undefined || checkOutAt !== undefined;
  return {
    employee: required(cleanNip(row.NIP, '/NIP'), '/NIP', 'identifier-missing'),
    status: cleanWorkStatus(remark, '/Keterangan', WORDS) ?? (scanned ? 'WFO' : undefined),
    rawStatus: remark ?? (checkInAt === undefined ? 'Scan pulang' : 'Scan masuk'),
    ...(checkInAt === undefined ? {} : { checkInAt }),
    ...(checkOutAt === undefined ? {} : { checkOutAt }),
  };
}

function readDate({ Tanggal }: Row): string {
  return required(cleanDate(Tanggal, '/Tanggal'), '/Tanggal', 'date-missing');
}

/** A time of day alone, by the machine's clock: local time. */
function scanOn(date: string, raw: string | undefined, pointer: string): string | undefined {
  const clock = cleanText(raw, pointer);
  return clock === undefined ? undefined : cleanLocalTime(`${date} ${clock}`, ZONE, pointer);
}

const DAY_MS = 86_400_000;

/** The night shift leaves on the day after. */
function outAfter(checkInAt: string | undefined, checkOutAt: string | undefined, { Jadwal }: Row): string | undefined {
  if (checkInAt === undefined || checkOutAt === undefined || checkOutAt >= checkInAt) return checkOutAt;
  if (/malam/i.test(cleanText(Jadwal, '/Jadwal') ?? '')) return inZone(Date.parse(checkOutAt) + DAY_MS, ZONE);
  return reject('period-reversed', '/Scan pulang', `the check-out at ${checkOutAt} is before the check-in at ${checkInAt}`, 'Correct the two times, or the schedule if it is a night shift.', { message: `Scan pulang ${checkOutAt} mendahului scan masuk ${checkInAt}.`, hint: 'Perbaiki kedua waktunya, atau jadwalnya bila giliran malam.' });
}
