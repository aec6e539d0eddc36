import type { TaskAssigned } from '@simpul/contract';
import { cleanNameAndPosition, cleanText, findAgency, reject, required, type AgencyDirectory } from '@simpul/adapter-kit';

type Party = TaskAssigned['assignee'];

/** Words that a position, a unit or a body begins with; people's names do not. */
const POSITION = /^(plt|plh|pj|pjs|bupati|wakil|sekda|sekretaris|asisten|kepala|ka|kabag|kabid|kasub\w*|kasi|staf|inspektur|direktur|camat|lurah|panewu|dukuh|ajudan|koordinator|ketua|bagian|bidang|subbag\w*|seksi|dinas|badan|bkpsdm|inspektorat|kecamatan|kapanewon|rsud|puskesmas|uptd?|satpol|sekretariat|setda|sub|tim|panitia|pejabat)\b/i;
/** Who writes letters to a region and is none of its own. */
const OUTSIDER = /^(kementerian|kemen\w+|pemerintah|pem(prov|kab|kot)|provinsi|prov|kabupaten|kab|kota|gubernur|wali ?kota|universitas|institut|politeknik|yayasan|pt|cv|lsm|perum|bank|komisi|lembaga|polres|polda|kodim|kejaksaan|pengadilan)\b/i;

/** Whom the letter is passed on to: somebody of this agency, with a name, a position or both. */
export function readAddressee(cell: unknown, pointer: string): Pick<Party, 'name' | 'position'> {
  const text = required(cleanText(cell, pointer), pointer);
  if (text.includes(';')) return reject('value-malformed', pointer, 'several people stand in one row', 'Give each of them a row of their own, with their NIP.', { message: 'Satu baris memuat beberapa orang.', hint: 'Beri setiap orang satu baris, beserta NIP-nya.' });
  return readPerson(text, pointer);
}

/** What names an addressee in a key: the name without titles, else the position. Letters and case as written differ from row to row. */
export function addresseeKey({ name, position }: Pick<Party, 'name' | 'position'>): string {
  return (name ?? position ?? '').toUpperCase();
}

export interface Sender {
  party: Party;
  /** An organisation that the registry does not know: not a member of the bus, so the disposition is this agency's own. */
  outside: boolean;
}

/** "DARI": a position or person of this agency, another agency by its name, or `Sekretaris Jenderal Kementerian …`. */
export function readSender(cell: unknown, own: string, agencies: AgencyDirectory, pointer: string): Sender {
  const text = cleanText(cell, pointer);
  if (text === undefined) return { party: { agency: own }, outside: false };
  const whole = findAgency(agencies, text);
  if (whole) return { party: { agency: whole.id }, outside: false };
  const tail = /^(.+) (kementerian .+)$/is.exec(text);
  const ministry = findAgency(agencies, tail?.[2]);
  if (ministry) return { party: { agency: ministry.id, position: tail?.[1] ?? '' }, outside: false };
  if (OUTSIDER.test(text) || tail) return { party: { agency: own, position: text }, outside: true };
  return { party: { agency: own, ...readPerson(text, pointer) }, outside: false };
}

/** What is not plainly a position counts as a name: names are personal and travel less far. */
function readPerson(text: string, pointer: string): Pick<Party, 'name' | 'position'> {
  if (POSITION.test(text)) return { position: text };
  const { fullName, position } = required(cleanNameAndPosition(text, pointer), pointer);
  return { name: fullName, ...(position === undefined ? {} : { position }) };
}
