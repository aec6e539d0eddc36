import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse, getSchemaPath } from '@nestjs/swagger';
import { PROBLEM_CODES, type ProblemCode } from '../problems/problem-codes.ts';
import { ProblemDto } from './problem.dto.ts';

const GUARDED = ['token-missing', 'token-invalid', 'token-expired', 'credential-revoked'] as const satisfies readonly ProblemCode[];

export const PROBLEM_CONTENT = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };

/** Documents the problems that a guarded route answers with, those of the guard among them. */
export function ApiProblems(...codes: ProblemCode[]): MethodDecorator {
  return ApiPublicProblems(...GUARDED, ...codes);
}

/** The same for a route that needs no token. */
export function ApiPublicProblems(...codes: ProblemCode[]): MethodDecorator {
  const statuses = [...new Set(codes.map((code) => PROBLEM_CODES[code].status))];
  const responses = statuses.map((status) => ApiResponse({ status, description: tellCodes(codes.filter((code) => PROBLEM_CODES[code].status === status)), content: PROBLEM_CONTENT }));
  return applyDecorators(ApiExtraModels(ProblemDto), ...responses);
}

export const tellCodes = (codes: readonly ProblemCode[]) => codes.map((code) => `\`${code}\`: ${PROBLEM_CODES[code].en.title}`).join('; ');
