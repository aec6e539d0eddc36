import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findJavaAndMaven } from './find-tools.ts';
import { runTool } from './run-tool.ts';

/** Where the broker's jars stand. */
export const KAFKA_JARS = join(import.meta.dirname, '..', '..', '.cache', 'kafka-4.4.0');

/** Kafka's jars by Maven, once. Throws `Explained`. */
export async function fetchKafka(say: (line: string) => void): Promise<void> {
  findJavaAndMaven(say);
  if (existsSync(KAFKA_JARS) && readdirSync(KAFKA_JARS).length > 0) return;
  say('fetching Kafka by Maven (43 MB, once) …');
  const part = `${KAFKA_JARS}.${process.pid}.part`;
  await runTool('mvn', ['-q', '-B', '-f', join(import.meta.dirname, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${part}`], 'Maven could not fetch Kafka');
  try {
    renameSync(part, KAFKA_JARS);
  } catch {
    rmSync(part, { recursive: true });
  }
}
