// What runs adapters: reads bodies, translates and refuses records, writes workbooks. An adapter needs none of it.
export { DraftRefused } from './build-event.ts';
export * from './canonical-json.ts';
export { RecordRefused, REFUSAL_CODES } from './define-adapter.ts';
export * from './load-adapters.ts';
export { firstPage, nextPage, type AnsweredPage, type NextPage } from './next-page.ts';
export * from './readers/index.ts';
export * from './refusal-texts.ts';
export { sliceItems } from './slice-items.ts';
export * from './standard/index.ts';
export * from './translate-records.ts';
export * from './translation-host.ts';
export { valueAt } from './value-at.ts';
export * from './workbook/index.ts';
