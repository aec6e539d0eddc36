import { ValidateBy } from 'class-validator';

/** An object that says one thing in one of several ways. */
export function HasOneOf(...members: readonly string[]): PropertyDecorator {
  const holds = (value: unknown) => typeof value === 'object' && value !== null && members.filter((member) => (value as Record<string, unknown>)[member] !== undefined).length === 1;
  return ValidateBy({ name: 'hasOneOf', validator: { validate: holds, defaultMessage: () => `$property must have one of ${members.join(' and ')}` } });
}
