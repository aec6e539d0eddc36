import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Explained } from './explain.ts';

/** A program that is not ours, as people know it and as Debian packages it. */
interface Tool {
  name: string;
  aptPackage: string;
  /** What needs it, and what there is to do besides installing it. */
  neededBy: { what: string; instead?: string };
  isThere(): boolean;
}

const KAFKA: Tool['neededBy'] = { what: 'Kafka', instead: 'set KAFKA_BROKERS to a Kafka you already have' };
const CLIENT_TESTS: Tool['neededBy'] = { what: 'the test of clients/' };

export const JAVA: Tool = { name: 'Java 17 or newer', aptPackage: 'openjdk-17-jre-headless', neededBy: KAFKA, isThere: () => answers(spawnSync('java', ['-version'], { encoding: 'utf8' }), (said) => Number(/version "(\d+)/.exec(said)?.[1] ?? 0) >= 17) };
export const MAVEN: Tool = { name: 'Maven', aptPackage: 'maven', neededBy: KAFKA, isThere: () => answers(spawnSync('mvn', ['-v'], { encoding: 'utf8' }), () => true) };

export const PYTHON: Tool = { name: 'Python 3.8 or newer', aptPackage: 'python3', neededBy: CLIENT_TESTS, isThere: () => answers(spawnSync('python3', ['-c', 'import sys, ssl; print(sys.version_info >= (3, 8))'], { encoding: 'utf8' }), (said) => said.startsWith('True')) };
export const PHP: Tool = { name: 'PHP 7.4 or newer', aptPackage: 'php-cli', neededBy: CLIENT_TESTS, isThere: () => answers(spawnSync('php', ['-n', '-r', 'echo PHP_VERSION_ID;'], { encoding: 'utf8' }), (said) => Number(said) >= 70_400) };

export const CALC: Tool = { name: 'LibreOffice Calc', aptPackage: 'libreoffice-calc-nogui', neededBy: { what: 'the test of the templates' }, isThere: () => answers(spawnSync('soffice', ['--version'], { encoding: 'utf8' }), (said) => said.startsWith('LibreOffice')) };

/** A probe that was cut off (Ctrl-C) says nothing about the program. */
function answers({ error, signal, status, stdout, stderr }: SpawnSyncReturns<string>, isGood: (said: string) => boolean): boolean {
  if (error) return false;
  return signal !== null || status === 130 || (status === 0 && isGood(stdout || stderr));
}

/** Installs what is missing where it may, else says what to install. Throws `Explained`. */
export function requireTools(tools: readonly Tool[], say: (line: string) => void): void {
  const missing = tools.filter((tool) => !tool.isThere());
  if (missing.length === 0) return;
  const [names, packages] = [missing.map(({ name }) => name).join(' and '), missing.map(({ aptPackage }) => aptPackage)];
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) {
    const [{ what, instead }] = missing.map(({ neededBy }) => neededBy) as [Tool['neededBy']];
    throw new Explained(`${what} needs ${names}. Install it (Debian/Ubuntu: sudo apt-get install ${packages.join(' ')})${instead === undefined ? '' : `, or ${instead}`}.`);
  }
  say(`installing ${packages.join(' and ')} by apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, encoding: 'utf8' });
  if (install.status !== 0) throw new Explained(`apt-get could not install ${packages.join(' and ')}: ${install.stderr.trim().split('\n').at(-1) ?? ''}`);
}
