import { cleanText, isEmpty, reject } from '@simpul/adapter-kit';

export type Fields = Record<string, unknown>;

/** The person in one answer of SIASN, and how to point at a field of it. */
export interface Answer {
  person: Fields;
  at: (field: string) => string;
  /** The field as plain text; undefined when it says nothing. */
  text: (field: string) => string | undefined;
}

/** `{code, message, data: {…}}`, or the data alone. Refuses answers that hold no person: `not-found-at-source`, `malformed-record`. */
export function personIn(record: Fields): Answer {
  if (!isEnvelope(record)) return answerOf(record, '');
  const { data } = record;
  const inArray = Array.isArray(data);
  const person: unknown = inArray ? data[0] : data;
  if (!isFilled(person)) return refuseAnswer(record);
  const code = codeOf(record);
  if (code !== undefined && !FOUND.has(code)) return reject('malformed-record', '/code', `the answer’s code is ${code}, yet it holds a person`, 'Ask SIASN again; 1 means found.', { message: `Kode jawabannya ${code}, padahal memuat pegawai.`, hint: 'Tanyakan lagi ke SIASN; 1 berarti ditemukan.' });
  return answerOf(person, inArray ? '/data/0' : '/data');
}

/** An answer with several people as one answer each. */
export function peopleIn(value: unknown): readonly unknown[] | undefined {
  const { data } = (value ?? {}) as { data?: unknown };
  return Array.isArray(data) && data.length > 1 ? data.map((person: unknown) => ({ ...(value as Fields), data: person })) : undefined;
}

function answerOf(person: Fields, place: string): Answer {
  const at = (field: string) => `${place}/${field}`;
  return { person, at, text: (field) => cleanText(person[field], at(field)) };
}

/** SIASN answers 1 when it found somebody; gateways in front of it give the HTTP status instead. */
const FOUND = new Set(['1', '200', 'true', 'success']);
const ANSWER_FIELDS = ['code', 'status', 'message', 'error', 'fault', 'success'] as const;

function isEnvelope(record: Fields): boolean {
  if ('data' in record) return true;
  return !('id' in record) && !('nipBaru' in record) && ANSWER_FIELDS.some((field) => field in record);
}

function isFilled(person: unknown): person is Fields {
  return typeof person === 'object' && person !== null && Object.values(person).some((value) => !isEmpty(value));
}

/** Nobody found, or the call itself failed: a wrong password says nothing about the person. */
function refuseAnswer(record: Fields): never {
  const code = codeOf(record);
  if (typeof record.data === 'string' && /^\s*[{[]/.test(record.data)) return reject('malformed-record', '/data', 'the answer holds the person as a text, not as an object', 'Send "data" as JSON, without quotes around it.', { message: 'Jawabannya memuat pegawai sebagai teks, bukan objek.', hint: 'Kirim "data" sebagai JSON, tanpa tanda kutip di luarnya.' });
  const failed = 'fault' in record || (code !== undefined && /^[4-9]\d{2,}$/.test(code) && code !== '404');
  if (failed) return reject('malformed-record', '/code', `SIASN did not answer the question${code === undefined ? '' : ` (code ${code})`}`, 'Check the access token and ask SIASN again.', { message: `SIASN tidak menjawab pertanyaannya${code === undefined ? '' : ` (kode ${code})`}.`, hint: 'Periksa token aksesnya lalu tanyakan lagi ke SIASN.' });
  return reject('not-found-at-source', 'data' in record ? '/data' : '', 'SIASN knows nobody by the number that was asked for', 'Check the NIP that was asked for.');
}

function codeOf({ code, status }: Fields): string | undefined {
  return cleanText(code ?? status)?.toLowerCase().slice(0, 20);
}
