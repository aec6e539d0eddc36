import type { Refusal } from '@simpul/adapter-kit';
import { mayPublish, type Agency, type PublishRefusal } from '@simpul/domain';
import type { SimpulEvent } from '@simpul/contract';
import type { SealedEvent } from './judged.ts';

/** Largest event the log takes, in bytes. */
export const MAX_EVENT_BYTES = 1_000_000;

/** The events of one record ready for the log, or why none of them may go in: all or none. */
export function sealEvents(publisher: Agency, events: readonly SimpulEvent[]): SealedEvent[] | Refusal {
  const sealed: SealedEvent[] = [];
  for (const event of events) {
    const refused = mayPublish(publisher, event);
    if (refused !== undefined) return NOT_YOURS[refused];
    const value = Buffer.from(JSON.stringify(event));
    if (value.length > MAX_EVENT_BYTES) return TOO_LARGE;
    sealed.push({ event, value });
  }
  return sealed;
}

const NOT_YOURS: Record<PublishRefusal, Refusal> = {
  'about-others': { code: 'not-yours', pointer: '', message: 'your agency may not say this about another agency’s staff or tasks', hint: 'Send only what is about your own staff and your own tasks.' },
  'addresses-too-many': { code: 'not-yours', pointer: '/recipients', message: 'your agency may not call so many together', hint: 'Name the agencies one by one; only the centre addresses sets of regions, and a province those within it.', indonesian: { message: 'Instansi Anda tidak berhak menyapa sebanyak itu sekaligus.', hint: 'Sebutkan instansinya satu per satu; hanya pusat menyapa kelompok wilayah, dan provinsi yang di dalamnya.' } },
};
const TOO_LARGE: Refusal = { code: 'record-too-large', pointer: '', message: 'the event made from this record is larger than 1 MB', hint: 'Leave out what is not needed (photos, documents).', indonesian: { message: 'Peristiwa dari rekaman ini lebih besar dari 1 MB.' } };
