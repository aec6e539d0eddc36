import { isRealDate } from '@simpul/adapter-kit';
import { registerDecorator } from 'class-validator';

const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** A date that exists, `YYYY-MM-DD`. */
export function IsDay(): PropertyDecorator {
  return rule('isDay', 'must be a date as YYYY-MM-DD', isDay);
}

/** A date, or RFC 3339 with offset: as the shared schema has it. */
export function IsDayOrTime(): PropertyDecorator {
  return rule('isDayOrTime', 'must be a date as YYYY-MM-DD or a time as RFC 3339 with offset', (text) => isDay(text) || isDay(TIME.exec(text)?.[1] ?? ''));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isRealDate(text);
}

function rule(name: string, words: string, holds: (text: string) => boolean): PropertyDecorator {
  return (target, property) =>
    registerDecorator({ name, target: target.constructor, propertyName: String(property), validator: { validate: (value: unknown) => typeof value === 'string' && holds(value), defaultMessage: () => `${String(property)} ${words}` } });
}
