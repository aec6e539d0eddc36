export * from './delivery/index.ts';
export * from './entitlement/index.ts';
export * from './intake/index.ts';
export * from './log/index.ts';
export * from './registry/index.ts';
export * from './routing/index.ts';
