export * from './lanes-holding.ts';
export * from './why.ts';
