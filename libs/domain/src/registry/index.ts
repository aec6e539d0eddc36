export * from './agency.ts';
export { directoryOf } from './agency-directory.ts';
export { knownAgencies } from './known-agencies.ts';
export * from './ports.ts';
