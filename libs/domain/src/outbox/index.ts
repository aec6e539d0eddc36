export * from './idempotency.ts';
export * from './own-event.ts';
export * from './ports.ts';
