export * from './alias-table.ts';
export * from './batch-id.ts';
export * from './ports.ts';
export * from './resolve-subject.ts';
export * from './tally.ts';
