import { EVENT_SCHEMA } from '@simpul/contract';

const { $id: _id, $schema: _schema, ...schema } = EVENT_SCHEMA;

/** The schema of an event of any type, to stand inside an OpenAPI document. */
export const ANY_EVENT: object = schema;
