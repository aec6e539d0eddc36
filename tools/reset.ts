import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DATA, findRunning } from './local/folders.ts';
import { Explained, runCommand } from './local/explain.ts';
import { outsideHome } from './local/start-postgres.ts';

await runCommand(async () => {
  const running = findRunning(DATA);
  if (running) throw new Explained(`the bus still runs at ${running.url}; stop it first with Ctrl-C`);
  for (const folder of [DATA, join(DATA, 'demo')]) rmSync(outsideHome(join(folder, 'postgres')), { recursive: true, force: true });
  rmSync(DATA, { recursive: true, force: true });
  console.log('simpul: forgot all local data (.simpul/)');
});
