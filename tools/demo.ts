import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { BusClient } from './demo/bus-client.ts';
import { Story } from './demo/story.ts';
import { portFrom } from './local/check-addresses.ts';
import { DATA, findRunning } from './local/folders.ts';
import { Explained, runCommand } from './local/explain.ts';
import { startEverything } from './local/start-everything.ts';
import { outsideHome } from './local/start-postgres.ts';

/** The demo's own data, forgotten at each start, so that the story always begins with an empty bus. */
const DEMO_DATA = join(DATA, 'demo');

await runCommand(async () => {
  const running = findRunning(DATA) ?? findRunning(DEMO_DATA);
  if (running) throw new Explained(`the bus already runs at ${running.url} (process ${running.pid}); stop it first with Ctrl-C`);
  rmSync(outsideHome(join(DEMO_DATA, 'postgres')), { recursive: true, force: true });
  rmSync(DEMO_DATA, { recursive: true, force: true });
  const say = (line: string) => console.log(`   ${line}`);
  console.log('Simpul: the bus between the HR systems of ministries and regions\n');
  const asked = new AbortController();
  process.once('SIGINT', () => asked.abort()).once('SIGTERM', () => asked.abort());
  const everything = await startEverything({ data: DEMO_DATA, port: portFrom(process.env), signal: asked.signal, say });
  asked.signal.addEventListener('abort', () => void everything.stop().then(() => process.exit(130)));
  try {
    const running = findRunning(DEMO_DATA);
    if (running === undefined) throw new Error('the bus is up but not noted');
    const story = new Story(new BusClient(running), () => everything.killAndRestartBus());
    return await story.tell();
  } finally {
    await everything.stop();
  }
});
