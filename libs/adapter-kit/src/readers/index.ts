export { cellText } from './cell-text.ts';
export { headerUnder, readKeptRow, type KeptRow, type KeptTable } from './kept-row.ts';
export { readRecords, type ReadHints } from './read-records.ts';
export { REMARKS } from './remarks.ts';
export { parseJson } from './parse-json.ts';
export type { XmlRecord } from './read-xml.ts';
export * from './soap-envelope.ts';
export * from './source-record.ts';
export type { Cell } from './xlsx-parts.ts';
