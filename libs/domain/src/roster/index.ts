export * from './authority.ts';
export * from './disagreements.ts';
export * from './fact-on.ts';
export * from './facts-in-event.ts';
export * from './placements.ts';
export * from './said.ts';
export * from './standing.ts';
