export * from './canonical-json.ts';
export * from './cleaners/index.ts';
export * from './define-adapter.ts';
export * from './load-adapters.ts';
export * from './readers/index.ts';
export * from './refusal-texts.ts';
export * from './translate-records.ts';
