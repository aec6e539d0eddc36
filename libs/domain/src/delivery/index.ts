export * from './cursor.ts';
export * from './ports.ts';
export * from './read-page.ts';
