export * from './ports.ts';
export * from './stretch-of.ts';
