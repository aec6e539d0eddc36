import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Explained } from './explain.ts';

/** Runs a program to its end. Throws `Explained` with the line that says why it failed. */
export async function runTool(command: string, args: readonly string[], failed: string): Promise<void> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  const [code] = (await once(child, 'close')) as [number];
  if (code === 0) return;
  const lines = output.trim().split('\n');
  throw new Explained(`${failed}: ${lines.find((line) => line.includes('ERROR')) ?? lines.at(-1)}`);
}
