import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from './workbench.ts';

/** Of all records that Kafka keeps of topics whose name begins so; without the indexes, which it writes at their full size from the first record on. */
export function recordBytes({ kafkaDir }: Pick<Workbench, 'kafkaDir'>, prefix = ''): number {
  const folder = join(kafkaDir, 'data');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.startsWith(prefix) && name.endsWith('.log'));
  return files.reduce((sum, name) => sum + (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}
