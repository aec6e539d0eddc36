export * from './alias-table.ts';
export * from './batch-id.ts';
export * from './dropped-files.ts';
export * from './feed-ports.ts';
export * from './feed-standing.ts';
export * from './ports.ts';
export * from './resolve-subject.ts';
export * from './tally.ts';
