import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_CODES, type ProblemCode } from '../problems/problem-codes.ts';
import { PROBLEM_CONTENT, tellCodes } from './api-problems.ts';

/** What the door itself answers, whatever route is meant: to an address, to headers, to a slow line; and where a body may come, to a body. */
const TO_ALL = ['bad-request', 'request-timeout', 'headers-too-large'] as const satisfies readonly ProblemCode[];
const TO_BODIES = ['body-too-large', 'unsupported-media-type'] as const satisfies readonly ProblemCode[];

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Adds the problems that every operation can answer with to each, beside those that it declares itself. */
export function withGeneralProblems(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const responses = path[method]?.responses;
      if (responses === undefined) continue;
      for (const code of method === 'get' ? TO_ALL : [...TO_ALL, ...TO_BODIES]) add(responses, code);
    }
  }
  return document;
}

function add(responses: Record<string, unknown>, code: ProblemCode): void {
  const status = String(PROBLEM_CODES[code].status);
  const { description = '', content = {} } = (responses[status] ?? {}) as { description?: string; content?: object };
  const told = description.includes(`\`${code}\``) ? description : [description, tellCodes([code])].filter(Boolean).join('; ');
  responses[status] = { description: told, content: { ...content, ...PROBLEM_CONTENT } };
}
