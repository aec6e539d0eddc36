import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Explained } from './explain.ts';

function javaMajor(): number {
  const probe = spawnSync('java', ['-version'], { encoding: 'utf8' });
  if (probe.status !== 0) return 0;
  return Number(/version "(\d+)/.exec(probe.stderr)?.[1] ?? 0);
}

const hasMaven = () => spawnSync('mvn', ['-v']).status === 0;

/** Kafka needs Java 17 or newer, and Maven brings its jars: installs what is missing where it may, else says what to install. */
export function findJavaAndMaven(say: (line: string) => void): void {
  const missing = [...(javaMajor() >= 17 ? [] : ['openjdk-17-jre-headless']), ...(hasMaven() ? [] : ['maven'])];
  if (missing.length === 0) return;
  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (!mayInstall) {
    throw new Explained(`Kafka needs ${missing.map((name) => (name === 'maven' ? 'Maven' : 'Java 17 or newer')).join(' and ')}. Install it (Debian/Ubuntu: sudo apt-get install ${missing.join(' ')}), or set KAFKA_BROKERS to a Kafka you already have.`);
  }
  say(`installing ${missing.join(' and ')} by apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'ignore' });
  const install = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], { env, encoding: 'utf8' });
  if (install.status !== 0) throw new Explained(`apt-get could not install ${missing.join(' and ')}: ${lastLine(install.stderr)}`);
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
