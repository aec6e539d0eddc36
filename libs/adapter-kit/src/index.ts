// What an adapter is written with: docs/adapter-kit.md is made from this, heading by heading. What runs adapters is in host.ts.

/** Declaring an adapter */
export { defineAdapter, draft } from './define-adapter.ts';
export type { AdapterSpec, AgencyDirectory, EventDraft, HeaderSpec, Identifier, RecordIdentity, SourceFormat, SourceSpec, TranslateContext, XlsxSource } from './define-adapter.ts';
export type * from './feed-spec.ts';
export type { Paging } from './next-page.ts';
export type { XmlRecord } from './readers/read-xml.ts';

/** Refusing a record */
export { reject } from './define-adapter.ts';
export { fieldOf, isEmpty, quoted, required, shown } from './cleaners/empty.ts';
export { unlessRefused } from './changed-drafts.ts';
export type { IndonesianText, Refusal, RefusalCode } from './define-adapter.ts';

/** People: numbers, names, grades */
export { birthDateOf, cleanNip, cleanOldNip } from './cleaners/clean-nip.ts';
export * from './cleaners/clean-name.ts';
export * from './cleaners/clean-grade.ts';
export * from './cleaners/clean-echelon.ts';

/** Dates and times */
export { cleanDate, cleanEpochDays, cleanExcelDate, cleanPeriod, cleanPlaceAndDate, isZeroDate } from './cleaners/clean-date.ts';
export * from './cleaners/clean-time.ts';
export { isRealDate } from './cleaners/real-date.ts';

/** Texts and words of closed lists */
export { cleanText, plainText } from './cleaners/empty.ts';
export * from './cleaners/clean-free-text.ts';
export * from './cleaners/clean-words.ts';

/** Agencies and regions */
export * from './find-agency.ts';
export * from './cleaners/clean-region-code.ts';

/** Telling what is new */
export { changedDrafts } from './changed-drafts.ts';
export * from './present.ts';
export * from './tell-arrangement.ts';
export * from './tell-changed-facts.ts';

/** Change rows (Debezium) */
export * from './change-rows.ts';
export * from './attendance-rows.ts';
