export * from './ports.ts';
export * from './topics.ts';
