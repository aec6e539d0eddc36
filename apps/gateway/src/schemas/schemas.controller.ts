import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { asyncApiDocument, EVENT_INFO, EVENT_SCHEMA, EVENT_TYPES, isEventType, SCHEMAS, schemaPath } from '@simpul/contract';
import { ApiPublicProblems, Problem, Public } from '@simpul/platform';
import { EventTypesDto } from './schemas.dto.ts';

const ANY_OBJECT = { type: 'object', additionalProperties: true } as const;

@ApiTags('schemas')
@Public()
@Controller()
export class SchemasController {
  @Get('v1/schemas')
  @ApiOperation({ summary: 'Every event type of the shared schema' })
  @ApiOkResponse({ type: EventTypesDto })
  list(): EventTypesDto {
    return { items: EVENT_TYPES.map((type) => ({ type, title: String(SCHEMAS[type].title), dataclass: EVENT_INFO[type].dataclass, schema: schemaPath(type) })) };
  }

  @Get('v1/schemas/:type')
  @Header('content-type', 'application/schema+json')
  @ApiOperation({ summary: 'The JSON Schema (2020-12) of one event type’s data; `event` has that of what is around the data of every type' })
  @ApiOkResponse({ content: { 'application/schema+json': { schema: ANY_OBJECT } } })
  @ApiPublicProblems('not-found')
  one(@Param('type') type: string): object {
    if (isEventType(type)) return SCHEMAS[type];
    if (type === 'event') return EVENT_SCHEMA;
    const name = type.slice(0, 80);
    throw new Problem('not-found', { detail: { en: `there is no event type "${name}"; GET /v1/schemas lists them`, id: `tidak ada jenis event "${name}"; daftarnya di GET /v1/schemas` } });
  }

  @Get('docs/asyncapi')
  @ApiOperation({ summary: 'The events and where they flow, as AsyncAPI 3.0' })
  @ApiOkResponse({ content: { 'application/json': { schema: ANY_OBJECT } } })
  asyncApi(): object {
    return asyncApiDocument();
  }
}
