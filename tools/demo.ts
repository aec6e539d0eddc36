import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { trimTopic } from '../libs/kafka/test/trim-topic.ts';
import { Receiver } from '../test/harness/receiver.ts';
import { BusClient } from './demo/bus-client.ts';
import { killed } from './demo/chapters/killed.ts';
import { CHAPTERS } from './demo/story.ts';
import { TerminalTeller } from './demo/teller.ts';
import { portFrom } from './local/check-addresses.ts';
import { DATA, findRunning, type RunningBus } from './local/folders.ts';
import { Explained, runCommand } from './local/explain.ts';
import { startEverything } from './local/start-everything.ts';
import { outsideHome } from './local/start-postgres.ts';

/** The demo's own data, forgotten at each start, so that the story always begins with an empty bus. */
const DEMO_DATA = join(DATA, 'demo');
/** The story's webhooks are on this machine. */
const ENV = { WEBHOOK_PRIVATE_TARGETS: 'allow' };

await runCommand(async () => {
  const running = findRunning(DATA) ?? findRunning(DEMO_DATA);
  if (running) throw new Explained(`the bus already runs at ${running.url} (process ${running.pid}); stop it first with Ctrl-C`);
  rmSync(outsideHome(join(DEMO_DATA, 'postgres')), { recursive: true, force: true });
  rmSync(DEMO_DATA, { recursive: true, force: true });
  const say = (line: string) => console.log(`   ${line}`);
  console.log('Simpul: the bus between the HR systems of ministries and regions\n');
  const asked = new AbortController();
  process.once('SIGINT', () => asked.abort()).once('SIGTERM', () => asked.abort());
  const everything = await startEverything({ data: DEMO_DATA, port: portFrom(process.env), env: ENV, signal: asked.signal, say });
  asked.signal.addEventListener('abort', () => void everything.stop().then(() => process.exit(130)));
  try {
    const running = findRunning(DEMO_DATA);
    if (running === undefined) throw new Error('the bus is up but not noted');
    return await tell(running, () => everything.killAndRestartBus());
  } finally {
    await everything.stop();
  }
});

async function tell(running: RunningBus, killAndRestart: () => Promise<void>): Promise<number> {
  const [teller, webhook] = [new TerminalTeller(), await Receiver.start()];
  const parts = { bus: new BusClient(running), teller, webhook, expire: (lane: string) => trimTopic(running.brokers, lane) };
  try {
    for (const chapter of CHAPTERS) await chapter(parts);
    await killed(parts, killAndRestart);
    return teller.end();
  } finally {
    webhook.stop();
  }
}
