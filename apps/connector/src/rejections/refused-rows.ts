import type { HeaderSpec } from '@simpul/adapter-kit';
import { readKeptRow, type KeptRow } from '@simpul/adapter-kit/host';
import type { LaneReader, RejectionRow, RejectionStore } from '@simpul/domain';
import { RawReader, type RawRejected } from './raw-bytes.ts';

/** A refused row; without `kept` it is no longer held, or was not held whole. */
export interface RefusedRow {
  rejection: RejectionRow;
  kept: KeptRow | undefined;
}

export interface RefusedRowsPorts {
  rejections: Pick<RejectionStore, 'list'>;
  lanes: Pick<LaneReader, 'fetchLane'>;
}

const PAGE = 500;

/** The rows of a batch that are refused still, in the order of its file. Throws `LogUnavailable`, `StoreUnavailable`. */
export async function* refusedRows(ports: RefusedRowsPorts, agency: string, batch: string, spec: HeaderSpec): AsyncGenerator<RefusedRow> {
  const raws = new RawReader(ports.lanes);
  let page: string | undefined;
  do {
    const { items, next } = await ports.rejections.list(agency, { batch, state: 'open', limit: PAGE, ...(page === undefined ? {} : { page }) });
    for (const rejection of items) {
      const raw = await raws.read(rejection);
      yield { rejection, kept: raw && keptRow(raw, rejection, spec) };
    }
    page = next;
  } while (page !== undefined);
}

function keptRow({ bytes, parsed, table }: RawRejected, { code }: RejectionRow, spec: HeaderSpec): KeptRow | undefined {
  // Of a row that was too large to be read only its beginning is there.
  if (table === undefined || (parsed === undefined && code === 'record-too-large')) return undefined;
  return readKeptRow(bytes, table, spec);
}
