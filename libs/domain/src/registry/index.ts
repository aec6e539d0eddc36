export * from './agency.ts';
export * from './ports.ts';
