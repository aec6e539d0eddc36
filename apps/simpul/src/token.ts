import { enableCompileCache } from 'node:module';

// Nine tenths of a token's time is reading code: what is compiled once serves the next.
enableCompileCache();
const { printToken } = await import('./print-token.ts');
await printToken(process.argv.slice(2));
