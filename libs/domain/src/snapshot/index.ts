export * from './ports.ts';
export * from './show-state.ts';
export * from './snapshot-place.ts';
