import { Injectable } from '@nestjs/common';

/** Whether this process takes work: not yet while it starts, no more once it stops. */
@Injectable()
export class Readiness {
  state: 'starting' | 'ready' | 'stopping' = 'starting';
}
