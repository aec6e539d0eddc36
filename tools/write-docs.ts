import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capacityTable } from '../bench/scale/capacity-table.ts';
import { adapterKit } from './docs/adapter-kit.ts';
import { taskLifeCycle } from './docs/task-life-cycle.ts';
import { ROOT } from './local/folders.ts';

/** Parts of pages that the code writes: what stands between `<!-- from the code: <name> -->` and `<!-- end -->`. */
const PARTS: Readonly<Record<string, readonly [page: string, write: () => string]>> = { 'task life cycle': ['docs/tasks.md', taskLifeCycle], 'adapter kit': ['docs/adapter-kit.md', adapterKit], capacity: ['docs/scale.md', capacityTable] };

const check = process.argv.includes('--check');
const stale: string[] = [];
for (const [name, [page, write]] of Object.entries(PARTS)) {
  const path = join(ROOT, page);
  const text = readFileSync(path, 'utf8');
  const begin = `<!-- from the code: ${name} -->\n`;
  const at = text.indexOf(begin);
  const end = text.indexOf('<!-- end -->', at);
  if (at < 0 || end < 0) throw new Error(`${page} has no part "${name}"`);
  const written = `${text.slice(0, at + begin.length)}\n${write()}\n\n${text.slice(end)}`;
  if (written === text) continue;
  stale.push(page);
  if (!check) writeFileSync(path, written);
}
if (stale.length > 0) console.log(check ? `not as the code says: ${stale.join(', ')}; run "npm run docs"` : `written: ${stale.join(', ')}`);
process.exitCode = check && stale.length > 0 ? 1 : 0;
