import type { Delivered, Lane } from '../checker/journal.ts';
import type { Journal } from '../journals.ts';
import type { ServerErrors } from '../load/server-errors.ts';

/** What a reader's program has: where the gateway is, its token, where it writes down what came, and who else wants to hear of it. */
export interface ReaderPlace {
  lane: Lane;
  url: string;
  token: string;
  journal: Journal<Delivered>;
  errors: ServerErrors;
  heard?: (delivered: readonly Delivered[]) => void;
}

/** A subscriber's program, which goes on until it is told to stop. */
export interface LaneReader {
  /** Throws when it was answered what no fault explains. */
  stop(): Promise<void>;
  /** Deliveries of what it had already, as a webhook may bring them. */
  readonly repeated: number;
}

interface Came {
  id: string;
  source: string;
  type: string;
  subject: string;
  agency: string;
  data: Record<string, unknown> & { sourceRecord?: Delivered['record']; arrangementId?: string };
}

/** What the journal holds of an event as it came. */
export function deliveredOf(event: unknown): Delivered {
  const { id, source, type, subject, agency, data } = event as Came;
  const { sourceRecord: record = { system: '' } } = data;
  return {
    id,
    publisher: source.slice(source.lastIndexOf(':') + 1),
    type: type.replace(/^id\.go\.asn\./, '').replace(/\.v\d+$/, ''),
    subject,
    agency,
    record,
    fields: [...Object.keys(data), ...(record.key === undefined ? [] : ['sourceRecord.key'])],
    ...(data.arrangementId === undefined ? {} : { arrangement: data.arrangementId }),
  };
}

export function takeDown({ journal, heard }: ReaderPlace, events: readonly unknown[]): void {
  const delivered = events.map(deliveredOf);
  journal.write(delivered);
  heard?.(delivered);
}
