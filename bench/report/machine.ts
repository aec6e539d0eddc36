import { arch, cpus, release, totalmem, type } from 'node:os';

/** The machine and the day, in one line. */
export function describeMachine(today: Date): string {
  const cores = cpus();
  const model = cores[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cores.length} × ${model}, ${memory} GB, ${type()} ${release()} ${arch()}, Node ${process.versions.node}, Kafka and PostgreSQL on the same machine; ${today.toISOString().slice(0, 10)}`;
}
