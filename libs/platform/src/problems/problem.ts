import { HttpException } from '@nestjs/common';
import { PROBLEM_CODES, type ProblemCode } from './problem-codes.ts';

export interface FieldError {
  /** RFC 6901 pointer into the body, or `/name` of a query parameter. */
  pointer: string;
  detail: string;
}

export interface ProblemOptions {
  /** What exactly is wrong, in one language or both. */
  detail?: string | { en: string; id: string };
  pointer?: string;
  errors?: readonly FieldError[];
  /** Further members of the answer: `{resync}`, a batch's counts. They never replace the standard ones. */
  extra?: Readonly<Record<string, unknown>>;
  /** Seconds, for 429 and 503. */
  retryAfter?: number;
  cause?: unknown;
}

/** An answer that is not what was asked for: RFC 9457, with a code of a closed list. */
export class Problem extends HttpException {
  readonly code: ProblemCode;
  readonly about: ProblemOptions;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    const said = typeof options.detail === 'string' ? options.detail : options.detail?.en;
    super(said ?? PROBLEM_CODES[code].en.title, PROBLEM_CODES[code].status, { cause: options.cause });
    this.code = code;
    this.about = options;
  }
}
