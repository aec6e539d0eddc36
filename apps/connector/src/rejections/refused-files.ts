import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { HeaderSpec } from '@simpul/adapter-kit';
import type { BatchStore, LaneReader, RejectionRow, RejectionStore } from '@simpul/domain';
import { BATCH_STORE, LANE_READER, Problem, REJECTION_STORE, type Language } from '@simpul/platform';
import { Adapters } from '../registry/adapters.ts';
import { refusedRows } from './refused-rows.ts';
import { openRefusedTable, type RefusedTable } from './refused-table.ts';
import { writeRefusedCsv, writeRefusedXlsx } from './write-refused.ts';

/** More rows than a sheet of Excel takes, with its headings. */
const TOO_MANY = 1_000_000;

/** The refused rows of one batch as a file to be mended and sent again. */
@Injectable()
export class RefusedFiles {
  constructor(
    @Inject(BATCH_STORE) private readonly batches: BatchStore,
    @Inject(REJECTION_STORE) private readonly rejections: RejectionStore,
    @Inject(LANE_READER) private readonly lanes: LaneReader,
    private readonly adapters: Adapters,
  ) {}

  /** Throws `Problem` `not-found`, `not-a-table`. */
  async csv(agency: string, batch: string, language: Language): Promise<Readable> {
    return writeRefusedCsv(await this.table(agency, batch, language));
  }

  /** Throws `Problem` `not-found`, `not-a-table`, `conflict` for more rows than a sheet takes. */
  async xlsx(agency: string, batch: string, language: Language): Promise<Readable> {
    const refused = (await this.batches.get(agency, batch))?.rejected ?? 0;
    if (refused > TOO_MANY) throw new Problem('conflict', { detail: { en: `${refused} rows are more than a sheet takes: get rejected.csv`, id: `${refused} baris melebihi daya tampung satu lembar: ambil rejected.csv` } });
    return writeRefusedXlsx(await this.table(agency, batch, language), language);
  }

  private async table(agency: string, batch: string, language: Language): Promise<RefusedTable> {
    const [first] = (await this.rejections.list(agency, { batch, state: 'open', limit: 1 })).items;
    if (first === undefined) throw await this.nothing(agency, batch);
    const table = await openRefusedTable(refusedRows({ rejections: this.rejections, lanes: this.lanes }, agency, batch, this.headerOf(first)), language);
    return table ?? Promise.reject(new Problem('not-found', { detail: { en: 'what these rows held is no longer kept (90 days), or not under headings that are known today; GET /v1/rejections?batch= lists why they were refused', id: 'isi baris-baris ini sudah tidak disimpan (90 hari), atau judul kolomnya tidak dikenal lagi; sebab penolakannya ada di GET /v1/rejections?batch=' } }));
  }

  private headerOf({ agency, kind, adapterVersion }: RejectionRow): HeaderSpec {
    if (kind === 'events') throw new Problem('not-a-table');
    const { source } = this.adapters.thatRefused({ agency, adapterVersion }).spec;
    if (source.format !== 'csv' && source.format !== 'xlsx') throw new Problem('not-a-table');
    return source.header;
  }

  private async nothing(agency: string, batch: string): Promise<Problem> {
    if ((await this.batches.get(agency, batch)) === undefined) return new Problem('not-found');
    return new Problem('not-found', { detail: { en: 'no row of this batch waits to be mended: none was refused, or all were mended or sent again since', id: 'tidak ada baris kiriman ini yang menunggu perbaikan: tidak ada yang ditolak, atau semuanya sudah diperbaiki atau dikirim ulang' } });
  }
}
