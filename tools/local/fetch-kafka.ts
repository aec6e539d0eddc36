import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { JAVA, MAVEN, requireTools } from './find-tools.ts';
import { runTool } from './run-tool.ts';

const POM = join(import.meta.dirname, 'pom.xml');
/** Where the jars that the pom lists stand. */
export const KAFKA_JARS = join(import.meta.dirname, '..', '..', '.cache', `kafka-${hash('sha256', readFileSync(POM), 'hex').slice(0, 8)}`);

/** Kafka's jars by Maven, once. Throws `Explained`. */
export async function fetchKafka(say: (line: string) => void): Promise<void> {
  requireTools([JAVA], say);
  if (existsSync(KAFKA_JARS) && readdirSync(KAFKA_JARS).length > 0) return;
  requireTools([MAVEN], say);
  say('fetching Kafka by Maven (43 MB, once) …');
  const part = `${KAFKA_JARS}.${process.pid}.part`;
  await runTool('mvn', ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${part}`], 'Maven could not fetch Kafka');
  try {
    renameSync(part, KAFKA_JARS);
  } catch {
    rmSync(part, { recursive: true });
  }
}
