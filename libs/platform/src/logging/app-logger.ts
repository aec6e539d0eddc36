import type { LoggerService } from '@nestjs/common';
import { destination, pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import type { LogLevel } from '../config/environment.ts';

const NEST_START: ReadonlySet<string> = new Set(['ExceptionHandler', 'NestApplication']);

/** Nest's logger on pino: one JSON line per entry on standard output. `new Logger('Context')` of Nest writes through it. */
export class AppLogger implements LoggerService {
  readonly pino: Logger;
  /** While an app starts, what stops it is told in one line on standard error; Nest's own report of it is debug. */
  starting = false;

  constructor(app: string, level: LogLevel, out: DestinationStream = standardOutput()) {
    this.pino = pino(
      {
        level,
        base: { app, pid: process.pid },
        serializers: { err: serializeError },
        redact: { paths: ['authorization', 'token', 'secret', 'password', 'body', '*.authorization', '*.token', '*.secret', '*.password', '*.body'], censor: '(hidden)' },
        formatters: { level: (label) => ({ level: label }) },
      },
      out,
    );
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.pino.info(...entry(message, rest));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const twice = this.starting && NEST_START.has(String(rest.at(-1)));
    this.pino[twice ? 'debug' : 'error'](...entry(message, rest));
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.pino.warn(...entry(message, rest));
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.pino.debug(...entry(message, rest));
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.pino.trace(...entry(message, rest));
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.pino.fatal(...entry(message, rest));
  }
}

/** Lines go out in blocks, at the latest after half a second, and at the process's end: one write for each would be a tenth of what a small request costs. */
function standardOutput(): DestinationStream {
  return destination({ dest: 1, sync: false, minLength: 8_192, periodicFlush: 500 });
}

// Nest calls log(message, …, context); an error may bring its stack before the context.
function entry(message: unknown, rest: readonly unknown[]): [object, string | undefined] {
  const context = rest.at(-1);
  const about = typeof context === 'string' ? { context } : {};
  const stack = rest.length > 1 && typeof rest[0] === 'string' ? { stack: rest[0] } : {};
  if (message instanceof Error) return [{ ...about, err: message }, message.message];
  if (typeof message === 'object' && message !== null) return [{ ...about, ...message }, undefined];
  return [{ ...about, ...stack }, String(message)];
}

// A database error's `detail`, `parameters` and `query` can carry rows: only its name, words, code and stack are written.
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = stdSerializers.err(error);
  const { code } = error as { code?: unknown };
  return { type, message, stack, ...(code === undefined ? {} : { code }) };
}
