import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JAVA, MAVEN, requireTools } from './find-tools.ts';
import { ROOT } from './folders.ts';
import { runTool } from './run-tool.ts';

/** A program of Java, as a pom lists its jars. */
export interface JarSet {
  /** As people know it: `Kafka`. */
  name: string;
  /** What is about to be downloaded, in words. */
  size: string;
  pom: string;
}

/** Where the jars of a set stand, or will. */
export function jarsOf({ name, pom }: JarSet): string {
  return join(ROOT, '.cache', `${name.toLowerCase()}-${hash('sha256', readFileSync(pom), 'hex').slice(0, 8)}`);
}

/** The jars by Maven, once. Throws `Explained`. */
export async function fetchJars(set: JarSet, say: (line: string) => void): Promise<void> {
  const jars = jarsOf(set);
  requireTools([JAVA], say);
  if (existsSync(jars) && readdirSync(jars).length > 0) return;
  requireTools([MAVEN], say);
  say(`fetching ${set.name} by Maven (${set.size}, once) …`);
  const part = `${jars}.${process.pid}.part`;
  await runTool('mvn', ['-q', '-B', '-f', set.pom, 'dependency:copy-dependencies', `-DoutputDirectory=${part}`], `Maven could not fetch ${set.name}`);
  try {
    renameSync(part, jars);
  } catch {
    rmSync(part, { recursive: true });
  }
}
