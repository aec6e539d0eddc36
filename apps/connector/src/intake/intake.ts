import { BatchRecorder } from './batch-recorder.ts';
import { BatchRun } from './batch-run.ts';
import type { BatchInput, IntakeMeans, IntakePorts } from './intake-ports.ts';
import { OpenRejections } from './open-rejections.ts';
import type { Receipt } from './receipt.ts';

/** Takes batches in: chunk by chunk into the log, then into the ledger and the index of rejections, then into the counts. */
export class Intake implements IntakeMeans {
  readonly ports: IntakePorts;
  readonly recorder: BatchRecorder;
  readonly openRejections: OpenRejections;

  constructor(ports: IntakePorts) {
    this.ports = ports;
    this.recorder = new BatchRecorder(ports.batches);
    this.openRejections = new OpenRejections(ports.rejections);
  }

  /**
   * Resolves when everything counted is durable; an unreadable body is in the receipt, with what came before it. Throws `LogUnavailable`
   * or `StoreUnavailable` (the batch is broken then, as far as that can still be written), and what the body's stream throws.
   */
  take(input: BatchInput): Promise<Receipt> {
    return new BatchRun(this, input).run();
  }

  /** All but what lasts. */
  async rehearse(input: Omit<BatchInput, 'body'>): Promise<Receipt> {
    return new BatchRun(this, { ...input, body: { bytes: 0, sha256: () => null } }).rehearse();
  }
}
