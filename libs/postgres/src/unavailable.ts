import { StoreUnavailable } from '@simpul/domain';

// Classes of SQLSTATE: 08 connection, 53 resources, 57P0x shutdown and start, 57014 our own statement timeout, 25P03/55P03 waits.
const STATES = /^(08|53)|^57P0|^57014$|^25P03$|^55P03$|^E(CONN|PIPE|HOST|NET|TIMEDOUT|AI_AGAIN|NOTFOUND)|^ENOENT$/;
/** "already released": TypeORM lets go of a transaction's connection that broke between two statements, and says so of the next one. */
const WORDS = /already released|terminated|timeout|Connection ended|not queryable|connection error|client was closed|Driver not Connected|end on the pool/i;

/** The server or the line is the trouble, not the statement. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  const cause = (error as { driverError?: unknown }).driverError ?? error;
  const { code, message } = cause as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return STATES.test(code);
  return typeof message === 'string' && WORDS.test(message);
}

/** The error as callers of a store see it: `StoreUnavailable` when trying later can help. */
export function translated(error: unknown): unknown {
  if (error instanceof StoreUnavailable || !isUnavailable(error)) return error;
  return new StoreUnavailable(wordsOf(error), { cause: error });
}

function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return wordsOf(error.errors[0]);
  const { message, code } = error as { message?: string; code?: string };
  return message || code || 'no answer';
}
