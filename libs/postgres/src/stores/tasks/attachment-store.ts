import type { AttachmentStore, StoredAttachment } from '@simpul/domain';
import type { EntityManager } from 'typeorm';
import type { Database } from '../../database.ts';
import { cleanText } from '../clean-text.ts';

const PIECE_BYTES = 262_144;

/** Attachments in pieces of 256 KB: every process of the app sees them, and none holds a whole one. */
export class PostgresAttachmentStore implements AttachmentStore {
  constructor(private readonly database: Database) {}

  async put({ sha256, size, mediaType }: StoredAttachment, agency: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    await this.database.transaction(async (manager) => {
      const [row] = await manager.query<{ added: boolean }[]>(ADD, [sha256, size, mediaType]);
      if (row?.added) await putPieces(manager, sha256, bytes);
      await manager.query('INSERT INTO attachment_readers (sha256, agency) VALUES ($1, $2) ON CONFLICT (sha256, agency) DO NOTHING', [sha256, agency]);
    });
  }

  readable(agency: string, hashes: readonly string[]): Promise<StoredAttachment[]> {
    return this.database.query('SELECT a.sha256, a.size, a.media_type AS "mediaType" FROM attachments a JOIN attachment_readers r USING (sha256) WHERE r.agency = $1 AND a.sha256 = ANY($2)', [agency, hashes.map(cleanText)]);
  }

  async *read(sha256: string, start: number, end: number): AsyncGenerator<Buffer> {
    for (let place = Math.floor(start / PIECE_BYTES); place * PIECE_BYTES < end; place++) {
      const [row] = await this.database.query<{ bytes: Buffer }>('SELECT bytes FROM attachment_pieces WHERE sha256 = $1 AND place = $2', [sha256, place]);
      if (row === undefined) throw new Error(`an attachment's piece ${place} is missing`);
      const from = place * PIECE_BYTES;
      yield row.bytes.subarray(Math.max(0, start - from), Math.min(row.bytes.length, end - from));
    }
  }
}

async function putPieces(manager: EntityManager, sha256: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  let place = 0;
  let held: Uint8Array[] = [];
  let length = 0;
  const put = async (piece: Buffer) => void (await manager.query('INSERT INTO attachment_pieces (sha256, place, bytes) VALUES ($1, $2, $3)', [sha256, place++, piece]));
  for await (const chunk of bytes) {
    held.push(chunk);
    length += chunk.length;
    while (length >= PIECE_BYTES) {
      const all = Buffer.concat(held);
      await put(all.subarray(0, PIECE_BYTES));
      held = [all.subarray(PIECE_BYTES)];
      length -= PIECE_BYTES;
    }
  }
  if (length > 0) await put(Buffer.concat(held));
}

/** One that is brought again begins its time anew; `xmax` is set where a row was there already. */
const ADD = `
  INSERT INTO attachments (sha256, size, media_type) VALUES ($1, $2, $3)
  ON CONFLICT (sha256) DO UPDATE SET added_at = now() RETURNING xmax = 0 AS added`;
