import type { BatchRow } from './ports.ts';

/** A file in a watched folder, as a listing shows it. */
export interface ListedFile {
  name: string;
  size: number;
  mtimeMs: number;
}

export interface SeenFile extends ListedFile {
  /** Since when it has looked like this, in ms of the watcher's own clock: that of the folder's server may be another. */
  since: number;
}

const MARKER = '.done';
const HALF_WRITTEN = /\.(part|tmp|filepart|crdownload|swp)$/i;

/** Whether a sender means it as a file to be read: not what programs call half-written, hidden, or a marker. */
export function isDataFile(name: string): boolean {
  return !name.startsWith('.') && !HALF_WRITTEN.test(name) && !name.endsWith(MARKER);
}

/**
 * Which files are whole, by name, then by age: those that have looked the same for `settleMs`, and those whose sender has put `<name>.done` beside them.
 * One that is not yet whole holds back what comes after it, since a later file may correct an earlier one.
 */
export function wholeFiles(listing: readonly ListedFile[], before: ReadonlyMap<string, SeenFile>, now: number, settleMs: number): { whole: ListedFile[]; seen: Map<string, SeenFile> } {
  const names = new Set(listing.map(({ name }) => name));
  const files = listing.filter(({ name }) => isDataFile(name)).toSorted(byNameThenAge);
  const seen = new Map(files.map((file) => [file.name, { ...file, since: sinceOf(file, before.get(file.name), now) }]));
  const open = files.findIndex(({ name }) => !names.has(name + MARKER) && now - (seen.get(name) as SeenFile).since < settleMs);
  return { whole: open === -1 ? files : files.slice(0, open), seen };
}

export const WAITING = ['hidden', 'half-written', 'fresh', 'behind', 'next'] as const;
/** Why a file is not read yet: by its name; it may still be written; one before it may; or it is the next to be read. */
export type WaitingBecause = (typeof WAITING)[number];

export interface WaitingFile extends ListedFile {
  because: WaitingBecause;
}

/** What lies in a folder and why it is not read yet, in the order of reading; by the folder's own times, so about so. Markers are no files. */
export function waitingFiles(listing: readonly ListedFile[], now: number, settleMs: number): WaitingFile[] {
  const names = new Set(listing.map(({ name }) => name));
  const left = listing.filter(({ name }) => !isDataFile(name) && !name.endsWith(MARKER)).map((file): WaitingFile => ({ ...file, because: file.name.startsWith('.') ? 'hidden' : 'half-written' }));
  const files = listing.filter(({ name }) => isDataFile(name)).toSorted(byNameThenAge);
  const fresh = files.findIndex(({ name, mtimeMs }) => !names.has(name + MARKER) && now - mtimeMs < settleMs);
  return [...files.map((file, i): WaitingFile => ({ ...file, because: fresh === -1 || i < fresh ? 'next' : i === fresh ? 'fresh' : 'behind' })), ...left];
}

/** The marker that a sender may put beside a file. */
export function markerOf(name: string): string {
  return name + MARKER;
}

function sinceOf(file: ListedFile, before: SeenFile | undefined, now: number): number {
  return before !== undefined && before.size === file.size && before.mtimeMs === file.mtimeMs ? before.since : now;
}

function byNameThenAge(a: ListedFile, b: ListedFile): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.mtimeMs - b.mtimeMs;
}

export interface DroppedFile {
  /** The batch that this very file is, named by its content, name and age. */
  batch: string;
  adapterVersion: string;
  versions: 'own' | 'ledger';
}

export type DropDecision = { kind: 'take' } | { kind: 'already'; taken: BatchRow };

/**
 * Whether a file was taken already. `twins`: batches of the same SHA-256; `newest`: the agency's newest batch. A crash may have left a taken file in its
 * place: it is known by its own batch. Else the same content is taken once per version of the adapter; but of a snapshot source only while nothing came in
 * between, since A → B → A is three facts.
 */
export function judgeDrop(file: DroppedFile, twins: readonly BatchRow[], newest: BatchRow | undefined): DropDecision {
  const taken = twins.filter(({ state, kind, adapterVersion }) => state === 'complete' && kind === 'records' && adapterVersion === file.adapterVersion);
  const first = taken.toSorted((a, b) => a.openedAt.getTime() - b.openedAt.getTime())[0];
  if (first === undefined) return { kind: 'take' };
  const own = taken.find(({ id }) => id === file.batch);
  if (own) return { kind: 'already', taken: own };
  const nothingSince = taken.some(({ id }) => id === newest?.id);
  return file.versions === 'own' || nothingSince ? { kind: 'already', taken: first } : { kind: 'take' };
}

const LONGEST_NAME = 180;

/** The name under which a file is kept: its own, or with the batch in it where that is taken or too long for a receipt beside it. In bytes of UTF-8. */
export function keptName(name: string, batch: string, isTaken: boolean): string {
  if (Buffer.byteLength(name) <= LONGEST_NAME && !isTaken) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && name.length - dot <= 12 ? name.slice(dot) : '';
  const stem = shortened(name.slice(0, name.length - ending.length), LONGEST_NAME - 40);
  return `${stem}.${batch.slice(0, 16)}${ending}`;
}

/** Whole characters only. */
function shortened(text: string, bytes: number): string {
  return new TextDecoder().decode(Buffer.from(text).subarray(0, bytes), { stream: true });
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json', ndjson: 'application/x-ndjson', jsonl: 'application/x-ndjson', csv: 'text/csv', txt: 'text/plain', xml: 'text/xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What a file's name says of it; its content decides. */
export function mediaTypeOf(name: string): string {
  const ending = /\.([a-z0-9]+)(\.gz)?$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(MEDIA_TYPES, ending) ? (MEDIA_TYPES[ending] as string) : 'application/octet-stream';
}
