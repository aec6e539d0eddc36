import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type Told = Record<string, any>;

/** A program with a client in it, under way. */
export interface Desk {
  /** The next line that it tells; undefined when it has ended. */
  next(): Promise<Told | undefined>;
  kill(): void;
  /** All that it tells from here to its end. */
  rest(): Promise<Told[]>;
}

const PROGRAMS = { python: ['python3', 'desk.py'], php: ['php', 'desk.php'] } as const;
export type Language = keyof typeof PROGRAMS;

/** Starts desk.py or desk.php. What it says beside its lines ends up in the test's own output. */
export function runDesk(language: Language, ...args: string[]): Desk {
  const [command, file] = PROGRAMS[language];
  const child = spawn(command, [join(import.meta.dirname, file), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { done, value } = await lines.next();
    return done === true ? undefined : (JSON.parse(value) as Told);
  };
  return {
    next,
    kill: () => void child.kill('SIGKILL'),
    async rest() {
      const told: Told[] = [];
      for (let line = await next(); line !== undefined; line = await next()) told.push(line);
      return told;
    },
  };
}
