import { spawnSync } from 'node:child_process';
import { archiveKafka } from './local/archive-kafka.ts';
import { runCommand, Explained } from './local/explain.ts';
import { ROOT } from './local/folders.ts';
import { fetchKafka } from './local/fetch-kafka.ts';
import { CALC, PHP, PYTHON, requireTools } from './local/find-tools.ts';

/** What the tests stand on: the built apps, Kafka's jars and classes, what runs the clients, and what fills templates in. */
await runCommand(async () => {
  const say = (line: string) => console.log(`simpul: ${line}`);
  say('building the apps …');
  const build = spawnSync('npm', ['run', '-s', 'build'], { cwd: ROOT, encoding: 'utf8' });
  if (build.status !== 0) throw new Explained(`the build failed:\n${build.stdout}${build.stderr}`);
  await fetchKafka(say);
  await archiveKafka(say);
  requireTools([PYTHON, PHP, CALC], say);
});
