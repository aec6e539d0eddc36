export * from './event-attributes.ts';
export * from './ports.ts';
export * from './topics.ts';
