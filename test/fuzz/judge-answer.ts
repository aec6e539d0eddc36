import { PROBLEM_CODES, type ProblemCode } from '@simpul/platform';
import type { Operation } from './read-operations.ts';

/** What came back. */
export interface WireAnswer {
  status: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
}

const PROBLEM = 'application/problem+json';

/** What is wrong with an answer, by what the document says of the operation; empty when all is well. */
export function judgeAnswer({ answers }: Pick<Operation, 'answers'>, answer: WireAnswer): string[] {
  const declared = answers.get(answer.status);
  if (declared === undefined) return [`${answer.status} is not documented here${codeOf(answer)}`];
  const type = mediaTypeOf(answer);
  if (answer.status >= 400 && type === PROBLEM) return judgeProblem(declared.description, answer);
  const isDeclared = answer.body.length === 0 ? answer.status < 400 : (declared.types.includes(type) || declared.types.includes('*/*'));
  return isDeclared ? (type === 'text/xml' ? judgeFault(answer) : []) : [`${answer.status} comes as ${type || 'nothing'}, documented: ${declared.types.join(', ') || 'nothing'}`];
}

/** An answer to what fits no operation: it is told so by a problem. */
export function judgeRefusal(answer: WireAnswer): string[] {
  if (answer.status < 400) return [];
  return mediaTypeOf(answer) === PROBLEM ? judgeProblem(undefined, answer) : [`${answer.status} comes as ${mediaTypeOf(answer) || 'nothing'}, not as a problem`];
}

/** `description` names the codes that an operation answers with at this status; undefined: any code will do. */
function judgeProblem(description: string | undefined, { status, headers, body }: WireAnswer): string[] {
  const { code, status: told, title, hint, type, instance } = parsed(body);
  if (!isCode(code)) return [`${status} with the code ${String(code)}, which is none of the list`];
  const wrong: string[] = [];
  if (PROBLEM_CODES[code].status !== status || told !== status) wrong.push(`${code} came with ${status}`);
  if ([title, hint, type, instance].some((text) => typeof text !== 'string')) wrong.push(`${code} lacks a member`);
  if (description !== undefined && !description.includes(`\`${code}\``)) wrong.push(`${code} is not documented here under ${status}`);
  if (status >= 500 && status !== 503) wrong.push(`${status} ${code}`);
  if ((status === 503 || status === 429) && !/^\d+$/.test(String(headers['retry-after']))) wrong.push(`${status} without Retry-After`);
  return wrong;
}

/** SOAP 1.1 knows 500 alone for whatever is wrong: what it really is stands in the fault. */
function judgeFault({ status, body }: WireAnswer): string[] {
  if (status < 400) return [];
  const code = /<code>([a-z-]+)<\/code>/.exec(body.toString())?.[1];
  if (!isCode(code)) return [`a fault with the code ${String(code)}, which is none of the list`];
  return code === 'internal' ? ['a fault that is internal'] : [];
}

const isCode = (code: unknown): code is ProblemCode => typeof code === 'string' && Object.hasOwn(PROBLEM_CODES, code);

const mediaTypeOf = ({ headers }: WireAnswer) => String(headers['content-type'] ?? '').split(';', 1)[0]?.trim() ?? '';

const codeOf = (answer: WireAnswer) => (mediaTypeOf(answer) === PROBLEM ? `: ${String(parsed(answer.body).code)}` : '');

function parsed(body: Buffer): Record<string, unknown> {
  try {
    return JSON.parse(body.toString()) as Record<string, unknown>;
  } catch {
    return {};
  }
}
