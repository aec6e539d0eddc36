import { once } from 'node:events';
import { join } from 'node:path';
import { portFrom } from './local/check-addresses.ts';
import { DATA } from './local/folders.ts';
import { runCommand } from './local/explain.ts';
import { startEverything } from './local/start-everything.ts';

const FEEDS = join(DATA, 'feeds');
const say = (line: string) => console.log(`simpul: ${line}`);

await runCommand(async () => {
  const asked = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort());
  const { FEEDS_DIR = FEEDS, KAFKA_BROKERS: brokers, DATABASE_URL: databaseUrl } = process.env;
  const everything = await startEverything({ data: DATA, port: portFrom(process.env), brokers, databaseUrl, env: { FEEDS_DIR }, signal: asked.signal, say });
  welcome(everything.url);
  const died = new Promise<'died'>((end) => everything.bus.onExit(() => end('died')));
  const why = asked.signal.aborted ? 'asked' : await Promise.race([once(asked.signal, 'abort'), died]);
  say(why === 'died' ? 'the bus ended by itself; its last words are in .simpul/simpul.log; stopping the rest …' : 'stopping …');
  await everything.stop();
  say('stopped');
  return why === 'died' ? 1 : 0;
});

function welcome(url: string): void {
  say(`the bus listens on ${url}; its data stands in .simpul/ ("npm run reset" forgets it)\n`);
  console.log(`Try these in another terminal, in this folder:

  curl -s ${url}/health/ready; echo

  curl -s -H "Authorization: Bearer $(npm run -s token -- kota-makassar)" -H "Content-Type: application/x-ndjson" --data-binary @agencies/kota-makassar/samples/attendance.ndjson ${url}/v1/agencies/kota-makassar/records; echo

  curl -s -H "Authorization: Bearer $(npm run -s token -- kota-makassar)" "${url}/v1/inbox?limit=5"; echo

What there is to call: ${url}/docs. Ctrl-C stops everything.`);
}
