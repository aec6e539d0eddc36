export * from './id-hash.ts';
export * from './main-subscription.ts';
export * from './ports.ts';
export * from './progress-record.ts';
export * from './route-event.ts';
export * from './routing-table.ts';
export * from './rules.ts';
export * from './seen-window.ts';
