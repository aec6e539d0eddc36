import { Inject, Injectable } from '@nestjs/common';
import type { AttachmentStore, StoredAttachment } from '@simpul/domain';
import { ATTACHMENT_STORE, Problem } from '@simpul/platform';
import { mediaTypeOf, TAKEN } from './media-type-of.ts';
import { spooled, TooLarge, type Spooled } from './spool.ts';

/** Largest attachment in bytes (interface "Work"). */
export const ATTACHMENT_LIMIT = 25_000_000;

/** The letters themselves: taken in, checked by their content, given to the parties of the tasks that they hang on. */
@Injectable()
export class Attachments {
  constructor(@Inject(ATTACHMENT_STORE) private readonly store: AttachmentStore) {}

  /** Throws `Problem`: empty, too large, or not what is taken. */
  async take(agency: string, body: AsyncIterable<Uint8Array>): Promise<StoredAttachment> {
    try {
      return await spooled(body, ATTACHMENT_LIMIT, (file) => this.keep(agency, file));
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
      throw new Problem('body-too-large', { detail: { en: 'an attachment holds at most 25 MB', id: 'lampiran paling besar 25 MB' } });
    }
  }

  /** Throws `Problem` `not-found`, also for who may not read it. */
  async find(agency: string, sha256: string): Promise<StoredAttachment> {
    const [found] = await this.store.readable(agency, [sha256]);
    if (found === undefined) throw new Problem('not-found');
    return found;
  }

  read(sha256: string, start: number, end: number): AsyncIterable<Buffer> {
    return this.store.read(sha256, start, end);
  }

  private async keep(agency: string, { sha256, size, head, bytes }: Spooled): Promise<StoredAttachment> {
    if (size === 0) throw new Problem('bad-request', { detail: { en: 'the file is empty', id: 'berkas kosong' } });
    const mediaType = mediaTypeOf(head);
    if (mediaType === undefined) throw new Problem('unsupported-media-type', { detail: { en: `by its content this is none of: ${TAKEN}`, id: `menurut isinya berkas ini bukan salah satu dari: ${TAKEN}` } });
    const attachment = { sha256, size, mediaType };
    await this.store.put(attachment, agency, bytes());
    return attachment;
  }
}
