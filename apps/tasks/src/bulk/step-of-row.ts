import { cleanText } from '@simpul/adapter-kit';
import { STEP_KINDS, type StepKind } from '@simpul/domain';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { CommentBody, ForwardBody, ProgressBody, ReasonBody, RecallBody, StepBody, SubmitBody } from '../http/step.dto.ts';
import { forwardIn } from '../http/forward-in.ts';
import type { StepRequest } from '../tasks/task-requests.ts';

/** One row that says what is to be done with which task. */
export interface StepRow {
  taskId?: string;
  letterNo?: string;
  revision?: number;
  request: StepRequest;
}

/** Why a row can't be read. */
export interface RowRefusal {
  pointer: string;
  en: string;
  id: string;
}

const BODIES: Readonly<Record<StepKind, new () => object>> = {
  accept: StepBody, decline: ReasonBody, forward: ForwardBody, progress: ProgressBody, submit: SubmitBody, complete: StepBody, return: ReasonBody, cancel: ReasonBody,
  recall: RecallBody, comment: CommentBody,
};

/** As a secretariat says it. "Selesai" is none of them: whoever has the task submits, whoever gave it completes. */
const WORDS: Readonly<Record<string, StepKind>> = {
  terima: 'accept', sanggup: 'accept', tolak: 'decline', teruskan: 'forward', kemajuan: 'progress', serahkan: 'submit', selesaikan: 'complete', kembalikan: 'return', batalkan: 'cancel',
  tarik: 'recall', tanggapi: 'comment',
};

/** As a table heads what a row says. */
const COLUMNS: Readonly<Record<string, string>> = { note: 'Catatan', reason: 'Alasan', result: 'Hasil', percent: 'Persen', to: 'Diteruskan ke' };

/** Reads a row of a table, or an object of JSON; unknown values are refused, never guessed. Throws `Problem` as a single forwarding does. */
export function stepOfRow(value: unknown): StepRow | RowRefusal {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refusal('', 'a row is an object', 'baris harus berupa objek');
  const row = value as Record<string, unknown>;
  const kind = stepIn(text(row.step));
  if (kind === undefined) return refusal('/step', `step must be one of ${STEP_KINDS.join(', ')}`, `langkah harus salah satu dari ${Object.keys(WORDS).join(', ')}`);
  const [taskId, letterNo, revision] = [text(row.taskId), text(row.letterNo), numberIn(row.revision)];
  if (taskId === undefined && letterNo === undefined) return refusal('/taskId', 'taskId or letterNo must say which task', 'isi id tugas atau nomor surat');
  if (revision === 'malformed') return refusal('/revision', 'revision must be a number', 'revisi harus angka');
  const body = plainToInstance(BODIES[kind], membersOf(row));
  const [wrong] = validateSync(body, { whitelist: true, forbidNonWhitelisted: true, forbidUnknownValues: false });
  if (wrong !== undefined) return wrongMember(wrong);
  const request = kind === 'forward' ? forwardIn(body as ForwardBody) : ({ kind, ...body } as StepRequest);
  return { request, ...(taskId === undefined ? {} : { taskId }), ...(letterNo === undefined ? {} : { letterNo }), ...(revision === undefined ? {} : { revision }) };
}

function stepIn(word: string | undefined): StepKind | undefined {
  const said = word?.toLowerCase() ?? '';
  return STEP_KINDS.find((kind) => kind === said) ?? (Object.hasOwn(WORDS, said) ? WORDS[said] : undefined);
}

/** JSON says what it says; a table's flat cells are put together. */
function membersOf(row: Record<string, unknown>): Record<string, unknown> {
  const by = row.by ?? handlerIn(row.byPosition, row.byName);
  const inside = row.inside ?? handlerIn(row.insidePosition, row.insideName);
  const to = typeof row.to === 'string' ? targetsIn(row.to) : row.to;
  const percent = numberIn(row.percent);
  const said = { by, inside, to, note: plain(row.note), reason: plain(row.reason), result: plain(row.result), percent: percent === 'malformed' ? row.percent : percent, attachments: row.attachments };
  return Object.fromEntries(Object.entries(said).filter(([, member]) => member !== undefined));
}

function handlerIn(position: unknown, name: unknown): object | undefined {
  const said = { ...(text(position) === undefined ? {} : { position: text(position) }), ...(text(name) === undefined ? {} : { name: text(name) }) };
  return Object.keys(said).length === 0 ? undefined : said;
}

function targetsIn(list: string): object[] | undefined {
  const agencies = list.split(/[,;]/).flatMap((agency) => agency.trim() || []);
  return agencies.length === 0 ? undefined : agencies.map((agency) => ({ agency }));
}

function plain(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'number' ? text(value) : (value ?? undefined);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? cleanText(value) : undefined;
}

function numberIn(value: unknown): number | 'malformed' | undefined {
  if (typeof value === 'number') return value;
  const said = text(value)?.replace(/ ?%$/, '');
  if (said === undefined) return undefined;
  return /^\d{1,9}$/.test(said) ? Number(said) : 'malformed';
}

function wrongMember({ property, value, constraints, children }: ValidationError): RowRefusal {
  const column = COLUMNS[property] ?? property;
  if (value === undefined) return refusal(`/${property}`, `${property} is missing`, `isian ${column} kosong`);
  const words = Object.values(constraints ?? children?.[0]?.constraints ?? {})[0] ?? `${property} is not as it should be`;
  return refusal(`/${property}`, words, `isian ${column} tidak sesuai`);
}

function refusal(pointer: string, en: string, id: string): RowRefusal {
  return { pointer, en, id };
}
