// Written by "npm run generate" from schemas/. Do not edit.
import type { ErrorObject } from 'ajv';
import type { EventDataByType } from './event-data.ts';

export interface Validator {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}
export const envelope: Validator;
export const byType: Readonly<Record<keyof EventDataByType, Validator>>;
