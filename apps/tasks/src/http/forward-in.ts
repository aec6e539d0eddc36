import { Problem } from '@simpul/platform';
import type { StepRequest } from '../tasks/task-requests.ts';
import type { ForwardBody } from './step.dto.ts';

/** Throws `Problem` unless it says either who inside or which agencies. */
export function forwardIn({ inside, to, ...said }: ForwardBody): StepRequest {
  if (to !== undefined && inside === undefined) return { kind: 'forward', ...said, to };
  if (inside !== undefined && to === undefined && Object.values(inside).some((member) => member !== undefined)) return { kind: 'forward', ...said, inside };
  throw new Problem('bad-request', { detail: { en: 'say either `inside` (who in your agency) or `to` (which agencies)', id: 'sebutkan `inside` (siapa di instansi Anda) atau `to` (instansi mana)' } });
}
