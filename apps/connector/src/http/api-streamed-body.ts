import { applyDecorators } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';

/** Formats that agencies' own records come in. */
export const RECORD_TYPES = ['application/json', 'application/x-ndjson', 'text/csv', 'application/xml', 'text/xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;

/** Documents a body that is taken as it comes, so that no class can describe it. */
export function ApiStreamedBody(description: string, { types, required = true }: { types: readonly string[]; required?: boolean }): MethodDecorator {
  return applyDecorators(ApiConsumes(...types), ApiBody({ description, required, schema: {} }));
}
