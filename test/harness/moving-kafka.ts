import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../tools/local/free-port.ts';
import { startKafka, type LocalKafka } from '../../tools/local/start-kafka.ts';

/** A real broker that comes back at another port. */
export class MovingKafka {
  private constructor(
    private readonly dir: string,
    private readonly ports: readonly [number, number],
    private kafka: LocalKafka,
  ) {}

  static async start(): Promise<MovingKafka> {
    const dir = mkdtempSync(join(tmpdir(), 'simpul-moving-'));
    const ports = [await freePort(), await freePort()] as const;
    return new MovingKafka(dir, ports, await startKafka({ dir, port: ports[0], isShortLived: true }));
  }

  /** Where it is, and where it will be. */
  get brokers(): string {
    return this.ports.map((port) => `127.0.0.1:${port}`).join(',');
  }

  /** Ends it, and starts it at its other port with the same data. */
  async move(): Promise<void> {
    await this.kafka.stop();
    this.kafka = await startKafka({ dir: this.dir, port: this.ports[1], isShortLived: true });
  }

  async stop(): Promise<void> {
    await this.kafka.stop();
    rmSync(this.dir, { recursive: true });
  }
}
