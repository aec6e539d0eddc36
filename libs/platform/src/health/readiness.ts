import { Injectable } from '@nestjs/common';

/** Whether this process takes work: not yet while it starts, no more once it stops. */
@Injectable()
export class Readiness {
  state: 'starting' | 'ready' | 'stopping' = 'starting';
  /** What else an operator should see beside the health, by name; it never makes the process unready. */
  readonly notes = new Map<string, () => Record<string, unknown>>();
}
