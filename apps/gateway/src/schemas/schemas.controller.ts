import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { asyncApiDocument, EVENT_INFO, EVENT_TYPES, isEventType, SCHEMAS, schemaPath } from '@simpul/contract';
import { Problem, Public } from '@simpul/platform';

@ApiTags('schemas')
@Public()
@Controller()
export class SchemasController {
  @Get('v1/schemas')
  @ApiOperation({ summary: 'Every event type of the shared schema' })
  list() {
    return { items: EVENT_TYPES.map((type) => ({ type, dataclass: EVENT_INFO[type].dataclass, schema: schemaPath(type) })) };
  }

  @Get('v1/schemas/:type')
  @Header('content-type', 'application/schema+json')
  @ApiOperation({ summary: 'The JSON Schema (2020-12) of one event type’s data' })
  one(@Param('type') type: string) {
    if (!isEventType(type)) throw new Problem('not-found', { detail: `there is no event type "${type.slice(0, 80)}"; GET /v1/schemas lists them` });
    return SCHEMAS[type];
  }

  @Get('docs/asyncapi')
  @ApiOperation({ summary: 'The events as AsyncAPI 3.0' })
  asyncApi() {
    return asyncApiDocument();
  }
}
