export interface StoredAttachment {
  /** Of the bytes, hex: its name. */
  sha256: string;
  /** Bytes. */
  size: number;
  /** As its content tells. */
  mediaType: string;
}

/** The letters themselves, by their hash: the same file is kept once, whoever brings it. */
export interface AttachmentStore {
  /** Keeps the bytes, all or none, and lets the agency that brought them read them. */
  put(attachment: StoredAttachment, agency: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Those of these that the agency may read: its own, and those of tasks that it has part in. */
  readable(agency: string, hashes: readonly string[]): Promise<StoredAttachment[]>;
  /** The bytes from `start` up to and without `end`, in pieces. */
  read(sha256: string, start: number, end: number): AsyncIterable<Buffer>;
}
