import type { Agency } from '@simpul/contract';
import type { AgencyDirectory, Identifier } from './define-adapter.ts';
import type { SourceRecord } from './readers/source-record.ts';

/** What whoever runs an adapter brings along. */
export interface TranslationHost {
  agency: Agency;
  agencies: AgencyDirectory;
  /** RFC 3339 with the agency's offset. */
  receivedAt: string;
  /** The centre's secret: a record's key often is a NIP, so that ids made of it without a key could be guessed. */
  idKey: string;
  /** Identifiers → opaque subject. */
  subjectOf(identifiers: readonly Identifier[]): string;
  /** Of one file of a source that names each key once: where each stood first. Filled in by `translateRecords`. */
  firstPlaces?: Map<string, Pick<SourceRecord, 'index' | 'at'>>;
}
