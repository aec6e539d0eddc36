import { join } from 'node:path';
import { fetchJars, jarsOf, type JarSet } from './fetch-jars.ts';

const KAFKA: JarSet = { name: 'Kafka', size: '43 MB', pom: join(import.meta.dirname, 'pom.xml') };
/** Where the jars that the pom lists stand. */
export const KAFKA_JARS = jarsOf(KAFKA);
/** Where the classes of a broker stand as `archiveKafka` keeps them, if it has. */
export const KAFKA_ARCHIVE = `${KAFKA_JARS}.jsa`;

/** Kafka's jars by Maven, once. Throws `Explained`. */
export async function fetchKafka(say: (line: string) => void): Promise<void> {
  await fetchJars(KAFKA, say);
}
