import { once } from 'node:events';
import { DATA } from './local/folders.ts';
import { runCommand } from './local/explain.ts';
import { startEverything } from './local/start-everything.ts';

const say = (line: string) => console.log(`simpul: ${line}`);

await runCommand(async () => {
  const asked = askedToStop();
  const everything = await startEverything({
    data: DATA,
    port: Number(process.env.PORT ?? 3000),
    brokers: process.env.KAFKA_BROKERS,
    databaseUrl: process.env.DATABASE_URL,
    say,
  });
  say(`the bus listens on ${everything.url}; its data stands in .simpul/ ("npm run reset" forgets it)\n`);
  console.log(`Try these in another terminal, in this folder:

  curl ${everything.url}/health/ready

  curl -H "Authorization: Bearer $(npm run -s token -- kota-makassar)" -H "Content-Type: application/x-ndjson" --data-binary @agencies/kota-makassar/samples/attendance.ndjson ${everything.url}/v1/agencies/kota-makassar/records

  curl -H "Authorization: Bearer $(npm run -s token -- kota-makassar)" "${everything.url}/v1/inbox?limit=5"

What there is to call: ${everything.url}/docs. Ctrl-C stops everything.`);
  const died = new Promise<'died'>((end) => everything.bus.onExit(() => end('died')));
  const why = await Promise.race([asked, died]);
  say(why === 'died' ? 'the bus ended by itself; its last words are in .simpul/simpul.log; stopping the rest …' : 'stopping …');
  await everything.stop();
  say('stopped');
  return why === 'died' ? 1 : 0;
});

function askedToStop(): Promise<'asked'> {
  return Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), once(process, 'SIGHUP')]).then(() => 'asked' as const);
}
