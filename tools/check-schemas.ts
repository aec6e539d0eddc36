import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Hurt } from './contract/compare-schemas.ts';
import { judgeChange, type Finding } from './contract/judge-change.ts';
import { readCommitted, readPresent } from './contract/read-committed.ts';

const ROOT = join(import.meta.dirname, '..');
const HURT: Record<Hurt, string> = { publishers: 'old publishers', readers: 'old readers', persons: 'the persons it is about' };

const base = baseOf(process.argv.slice(2));
const committed = base === undefined ? undefined : readCommitted(ROOT, base);
if (base === undefined || committed === undefined) {
  console.error('usage: node tools/check-schemas.ts [--base <git ref>]');
  process.exitCode = 2;
} else if ('reason' in committed) {
  process.exitCode = committed.reason === 'unknown-ref' ? 2 : 0;
  console.error(`schemas are not compared: ${committed.message}`);
} else {
  const findings = judgeChange(committed, readPresent(ROOT), emittersIn(join(ROOT, 'agencies')));
  for (const finding of findings) console.error(told(finding));
  if (findings.length > 0) console.error(`\n${findings.length} breaking ${findings.length === 1 ? 'change' : 'changes'} since ${base}. Within a version a schema may only gain optional fields; put anything else into a new folder beside it (v2).`);
  else console.log(`schemas follow from ${base}: no breaking change`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

function baseOf(args: readonly string[]): string | undefined {
  if (args.length === 0) return 'HEAD';
  // A name that begins with a dash would be taken for an option by git.
  return args.length === 2 && args[0] === '--base' && args[1] && !args[1].startsWith('-') ? args[1] : undefined;
}

function told({ file, line, pointer, what, hurts, victims }: Finding): string {
  const who = hurts.map((hurt) => HURT[hurt]).join(' and ');
  return [`${file}:${line}: ${pointer || 'the schema'}: ${what}; ${who} break`, ...victims.map((victim) => `    ${victim}`)].join('\n');
}

/** Which adapter folders emit which type, by what stands in their code: an adapter that cannot be loaded counts too. */
function emittersIn(folder: string): Map<string, string[]> {
  const emitters = new Map<string, string[]>();
  for (const agency of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = join(folder, agency, 'adapter.ts');
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    for (const type of new Set(text.match(/id\.go\.asn\.[a-z]+\.[a-z-]+\.v\d+/g))) emitters.set(type, [...(emitters.get(type) ?? []), `agencies/${agency} emits ${type}`]);
  }
  return emitters;
}
