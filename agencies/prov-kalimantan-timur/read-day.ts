import type { WorklocationStatusChanged } from '@simpul/contract';
import { cleanDate, cleanLocalTime, cleanNip, cleanRegionCode, cleanText, cleanWord, cleanZone, reject, required, type Identifier, type TranslateContext, type XmlRecord } from '@simpul/adapter-kit';

const ZONE = 'Asia/Makassar';
const DAY_MS = 86_400_000;

/** Where somebody who came to work worked. Shifts are worked at the place of service. */
const MODES = { wfo: 'WFO', wfh: 'WFH', dinasluar: 'DUTY_TRAVEL', shift: 'WFO' } as const;

/** `izin` may be an hour or a day, with leave or without: this source does not tell, so it is not here. */
const PRESENCES = {
  hadir: 'CAME', terlambat: 'CAME', pulangcepat: 'CAME', tidaklengkap: 'CAME', alpha: 'ABSENT', libur: 'OFF', cuti: 'LEAVE', sakit: 'LEAVE', dinas: 'DUTY_TRAVEL',
} as const;

/** Who is ill is for the home agency alone to know. */
const ANY_LEAVE = 'cuti/sakit';

type Day = Pick<WorklocationStatusChanged, 'localDate' | 'status' | 'rawStatus' | 'checkInAt' | 'checkOutAt' | 'unit'>;

/** The message says whose it is by Kemendagri's code. */
export function checkSender({ header }: XmlRecord, { agency, agencies }: TranslateContext<XmlRecord>): void {
  const pointer = '/header/KODE_WILAYAH';
  const region = required(cleanRegionCode(header.KODE_WILAYAH, pointer, { scheme: 'kemendagri', agencies }), pointer);
  if (region !== agency.regionCode) reject('not-yours', pointer, `the message’s KODE_WILAYAH is ${region}, not that of ${agency.name}`, 'Send each agency’s records under its own name.', { message: `KODE_WILAYAH pada pesan ini ${region}, bukan ${agency.name}.`, hint: 'Kirim rekaman setiap instansi atas namanya sendiri.' });
}

export function readNip(record: XmlRecord): Identifier {
  return required(cleanNip(record.fields.NIP_BARU?.text, '/NIP_BARU'), '/NIP_BARU', 'identifier-missing');
}

export function dayOf(record: XmlRecord): string {
  return required(cleanDate(record.fields.TANGGAL?.text, '/TANGGAL'), '/TANGGAL', 'date-missing');
}

/** When the message was sent, else when it came in. */
export function sentAt({ header }: XmlRecord, { receivedAt }: TranslateContext<XmlRecord>): string {
  const zone = cleanZone(header.ZONA, '/header/ZONA') ?? ZONE;
  return cleanLocalTime(header.WAKTU_KIRIM, zone, '/header/WAKTU_KIRIM') ?? receivedAt;
}

export function readDay(record: XmlRecord): Day {
  const text = (name: string) => cleanText(record.fields[name]?.text, `/${name}`);
  const localDate = dayOf(record);
  const presence = required(cleanWord(text('STATUS_HADIR'), PRESENCES, 'status-unknown', '/STATUS_HADIR'), '/STATUS_HADIR');
  const mode = cleanWord(text('MODE_KERJA'), MODES, 'work-location-unknown', '/MODE_KERJA');
  const unit = text('SATKER_ID');
  const said = { localDate, ...(unit === undefined ? {} : { unit: { code: unit } }), ...readClock(record, localDate) };
  if (presence === 'LEAVE') return { ...said, status: presence, rawStatus: ANY_LEAVE };
  const word = required(text('STATUS_HADIR'), '/STATUS_HADIR');
  if (presence !== 'CAME') return { ...said, status: presence, rawStatus: word };
  return { ...said, status: required(mode, '/MODE_KERJA'), rawStatus: `${word} / ${required(text('MODE_KERJA'), '/MODE_KERJA')}` };
}

/** Times of day alone (`07:21:44am`). Who works in shifts may go home on the next day; anybody else who leaves before coming did not. */
function readClock(record: XmlRecord, localDate: string): Pick<Day, 'checkInAt' | 'checkOutAt'> {
  const clock = (name: string, date: string) => {
    const time = cleanText(record.fields[name]?.text, `/${name}`);
    return time === undefined ? undefined : cleanLocalTime(`${date} ${time}`, ZONE, `/${name}`);
  };
  const checkInAt = clock('JAM_MASUK', localDate);
  const sameDay = clock('JAM_PULANG', localDate);
  const isReversed = checkInAt !== undefined && sameDay !== undefined && sameDay < checkInAt;
  const inShifts = cleanText(record.fields.MODE_KERJA?.text)?.toLowerCase() === 'shift';
  if (isReversed && !inShifts) return reject('period-reversed', '/JAM_PULANG', `the check-out at ${sameDay} is before the check-in at ${checkInAt}`, 'Correct the two times at the source; 04:05 in the afternoon is 04:05pm.', { message: `Waktu pulang ${sameDay} mendahului waktu masuk ${checkInAt}.`, hint: 'Perbaiki kedua waktunya di sistem asal; pukul 16.05 ditulis 04:05pm.' });
  const checkOutAt = isReversed ? clock('JAM_PULANG', new Date(Date.parse(localDate) + DAY_MS).toISOString().slice(0, 10)) : sameDay;
  return { ...(checkInAt === undefined ? {} : { checkInAt }), ...(checkOutAt === undefined ? {} : { checkOutAt }) };
}
