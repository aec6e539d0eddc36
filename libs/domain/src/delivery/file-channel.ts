/** A folder as its agency names it: up to three plain names, `/` between them. */
const FOLDER = /^[a-z0-9][a-z0-9_-]{0,62}(\/[a-z0-9][a-z0-9_-]{0,62}){0,2}$/;

/** Whether a file channel may write there: nothing in it leads out of the agency's own folder. */
export function checkFolder(folder: string): 'not-a-folder' | undefined {
  return FOLDER.test(folder) ? undefined : 'not-a-folder';
}

/** When a file is closed: whichever comes first. */
export interface FileBounds {
  count: number;
  /** Of its events, before gzip. */
  bytes: number;
  /** Since its first event was taken. */
  ageMs: number;
}

/** Whether what was gathered makes a file now. `since` is when its first event was taken. */
export function isFull({ count, bytes, since }: { count: number; bytes: number; since: number }, bounds: FileBounds, now: number): boolean {
  return count > 0 && (count >= bounds.count || bytes >= bounds.bytes || now - since >= bounds.ageMs);
}

/** What stands beside each file, written after it: a file without one is not whole yet. */
export interface FileManifest {
  subscription: string;
  file: string;
  /** Lines of the file: one event each. */
  count: number;
  /** Of the gzip file. */
  bytes: number;
  /** Of the gzip file, hex. */
  sha256: string;
  /** What the reader's `.ok` commits. */
  cursor: string;
  /** RFC 3339. */
  createdAt: string;
}

/** Names sort in the order of the lane: the lane offset of the first event, and the writer's epoch, so that no two writers share a name. */
export function fileStem(first: bigint, epoch: number): string {
  return `${String(first).padStart(16, '0')}-${epoch}`;
}

export const STEM = /^(\d{16}-\d+)\.manifest\.json$/;
