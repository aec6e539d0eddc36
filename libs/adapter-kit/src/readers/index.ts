export { readRecords, type ReadHints } from './read-records.ts';
export { parseJson } from './parse-json.ts';
export type { XmlRecord } from './read-xml.ts';
export * from './soap-envelope.ts';
export * from './source-record.ts';
