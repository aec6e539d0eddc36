export { STANDARD, standardAdapter } from './standard-adapter.ts';
export { describeTemplate, DOMAINS, isDomain, writeTemplate, type Domain } from './write-template.ts';
