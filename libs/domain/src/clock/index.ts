export * from './local-dates.ts';
export * from './local-time.ts';
