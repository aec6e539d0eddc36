import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KAFKA_ARCHIVE } from './fetch-kafka.ts';
import { startKafka } from './start-kafka.ts';

/** Keeps the classes of a broker as the JVM has loaded them (JEP 350), once: brokers that start after that find them ready. Throws `Explained`. */
export async function archiveKafka(say: (line: string) => void): Promise<void> {
  if (existsSync(KAFKA_ARCHIVE)) return;
  say('keeping Kafka’s classes ready, once …');
  const dir = mkdtempSync(join(tmpdir(), 'simpul-kafka-'));
  const part = `${KAFKA_ARCHIVE}.${process.pid}.part`;
  try {
    const kafka = await startKafka({ dir, javaOptions: [`-XX:ArchiveClassesAtExit=${part}`], say });
    await kafka.stop();
    // A JVM that can not write one is as good without.
    if (existsSync(part)) renameSync(part, KAFKA_ARCHIVE);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
