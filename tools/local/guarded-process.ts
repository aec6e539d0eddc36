import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A server of ours: it ends when it is told to, and also when this process dies without telling it. */
export interface GuardedProcess {
  pid: number;
  readonly exited: boolean;
  /** Asks it to end in order, and waits until it has. */
  stop(): Promise<void>;
  /** `kill -9` and the like, for fault tests. */
  signal(signal: NodeJS.Signals): void;
  onExit(listener: (code: number | null) => void): void;
}

// The watcher's standard input is a pipe from us: when we are gone, by whatever death, it reads the end and ends the server.
const GUARD = `
exec 3<&0
signal="$1"; shift
"$@" </dev/null 3<&- >&2 & child=$!
(
  cat <&3; kill -"$signal" $child
  for _ in $(seq 60); do kill -0 $child || exit; sleep 0.5; done
  kill -KILL $child
) >/dev/null 2>&1 & watcher=$!
exec 3<&-
echo $child
wait $child; code=$?
kill $watcher 2>/dev/null
exit $code
`;

export interface GuardedOptions {
  command: string;
  args: readonly string[];
  /** What asks it to end in order. */
  stopSignal: 'TERM' | 'INT';
  logFile: string;
  env?: NodeJS.ProcessEnv;
  uid?: number;
  gid?: number;
}

export async function startGuarded(options: GuardedOptions): Promise<GuardedProcess> {
  const log = openSync(options.logFile, 'a', 0o644);
  // A group of its own: Ctrl-C reaches us alone, and we stop the parts in their order.
  const shell = spawn('/bin/sh', ['-c', GUARD, 'guard', options.stopSignal, options.command, ...options.args], {
    stdio: ['pipe', 'pipe', log],
    detached: true,
    cwd: '/',
    env: options.env ?? process.env,
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid }),
  });
  closeSync(log);
  shell.stdin?.on('error', () => {});
  const lines = createInterface({ input: shell.stdout as Readable });
  const [first] = (await Promise.race([once(lines, 'line'), once(shell, 'exit').then(() => [''])])) as [string];
  lines.on('line', () => {});
  return guarded(shell, Number(first));
}

function guarded(shell: ChildProcess, pid: number): GuardedProcess {
  const exit = shell.exitCode === null ? once(shell, 'exit') : Promise.resolve([shell.exitCode]);
  return {
    pid,
    get exited() {
      return shell.exitCode !== null || shell.signalCode !== null;
    },
    async stop() {
      shell.stdin?.end();
      await exit;
    },
    signal(signal) {
      process.kill(pid, signal);
    },
    onExit(listener) {
      void exit.then(([code]) => listener(code as number | null));
    },
  };
}
