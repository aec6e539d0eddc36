import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Explained } from './explain.ts';

/** A program that Kafka needs, as people know it and as Debian packages it. */
interface Tool {
  name: string;
  aptPackage: string;
  isThere(): boolean;
}

export const JAVA: Tool = { name: 'Java 17 or newer', aptPackage: 'openjdk-17-jre-headless', isThere: () => answers(spawnSync('java', ['-version'], { encoding: 'utf8' }), (said) => Number(/version "(\d+)/.exec(said)?.[1] ?? 0) >= 17) };
export const MAVEN: Tool = { name: 'Maven', aptPackage: 'maven', isThere: () => answers(spawnSync('mvn', ['-v'], { encoding: 'utf8' }), () => true) };

/** A probe that was cut off (Ctrl-C) says nothing about the program. */
function answers({ error, signal, status, stderr }: SpawnSyncReturns<string>, isGood: (said: string) => boolean): boolean {
  if (error) return false;
  return signal !== null || status === 130 || (status === 0 && isGood(stderr));
}

/** Installs what is missing where it may, else says what to install. Throws `Explained`. */
export function requireTools(tools: readonly Tool[], say: (line: string) => void): void {
  const missing = tools.filter((tool) => !tool.isThere());
  if (missing.length === 0) return;
  const [names, packages] = [missing.map(({ name }) => name).join(' and '), missing.map(({ aptPackage }) => aptPackage)];
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) throw new Explained(`Kafka needs ${names}. Install it (Debian/Ubuntu: sudo apt-get install ${packages.join(' ')}), or set KAFKA_BROKERS to a Kafka you already have.`);
  say(`installing ${packages.join(' and ')} by apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, encoding: 'utf8' });
  if (install.status !== 0) throw new Explained(`apt-get could not install ${packages.join(' and ')}: ${install.stderr.trim().split('\n').at(-1) ?? ''}`);
}
