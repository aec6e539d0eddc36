export * from './clean-date.ts';
export * from './clean-grade.ts';
export * from './clean-name.ts';
export * from './clean-nip.ts';
export * from './clean-region-code.ts';
export * from './clean-time.ts';
export * from './clean-words.ts';
export * from './empty.ts';
export { isRealDate } from './real-date.ts';
