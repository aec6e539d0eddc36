import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Editors write a file in several steps. */
const SETTLED_MS = 150;

/**
 * Runs the command again, each time in a new process, whenever a file of the adapter's code or the tried one changes, until Ctrl-C. What a
 * run itself writes beside them does not count.
 */
export async function watchFiles(folder: string, file: string, command: readonly string[]): Promise<never> {
  let running: ReturnType<typeof run> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running?.kill();
      running = run(command);
    }, SETTLED_MS);
  };
  if (existsSync(folder)) watch(folder, (_, name) => name?.endsWith('.ts') && again());
  watch(dirname(file), (_, name) => name === basename(file) && again());
  running = run(command);
  return new Promise(() => {});
}

function run([script = '', ...args]: readonly string[]) {
  console.log(`── ${new Date().toLocaleTimeString('en-GB')}  ${args.join(' ')}`);
  return spawn(process.execPath, [script, ...args], { stdio: 'inherit' });
}
