import { setTimeout as sleep } from 'node:timers/promises';
import { Explained } from '../../../tools/local/explain.ts';
import type { ServerErrors } from './server-errors.ts';

export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  /** Asked for at each attempt. */
  url: () => string;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array<ArrayBuffer> | string;
  /** Of a problem that only says: send again. */
  busyCode?: string;
  /** Where answers are counted that are none and that the bus may not give. */
  errors: ServerErrors;
}

export interface Insisted {
  status: number;
  /** Of JSON what it says. */
  body: unknown;
  /** How often it was sent again. */
  repeated: number;
}

/** No answer for so long counts as none: the line may be half-open, or who should answer frozen. */
const PATIENCE_MS = 8_000;
const PAUSE_MS = 200;

/** Sends the same until it is answered: a line that breaks, a bus that is busy or down (408, 429, 5xx) are no answer, as for any well-made sender. */
export async function insist({ method, url, headers, body, busyCode, errors }: Request, isOver: () => boolean = () => false): Promise<Insisted | undefined> {
  for (let repeated = 0; !isOver(); repeated++) {
    const answer = await attempt(url(), { method, headers, ...(body === undefined ? {} : { body }) }, errors);
    const isBusy = busyCode !== undefined && (answer?.body as { code?: string } | undefined)?.code === busyCode;
    if (answer !== undefined && !isBusy) return { ...answer, repeated };
    await sleep(PAUSE_MS);
  }
  return undefined;
}

async function attempt(url: string, init: RequestInit, errors: ServerErrors): Promise<Omit<Insisted, 'repeated'> | undefined> {
  try {
    const answer = await fetch(url, { ...init, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.status >= 500 || answer.status === 408 || answer.status === 429) {
      errors.note(`${init.method} ${new URL(url).pathname}`, answer.status, await answer.text().catch(() => ''));
      return undefined;
    }
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
  } catch {
    return undefined;
  }
}

/** An answer that no fault explains: the run can't go on. */
export class Refused extends Explained {
  constructor(what: string, { status, body }: Omit<Insisted, 'repeated'>) {
    super(`${what}: ${status} ${JSON.stringify(body)?.slice(0, 600)}`);
  }
}
