import { registerDecorator } from 'class-validator';

/** A date of the calendar, `YYYY-MM-DD`. */
export function IsLocalDate(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isLocalDate',
      target: target.constructor,
      propertyName: String(property),
      validator: { validate: isLocalDate, defaultMessage: () => 'is not a date; write it like 2026-03-16' },
    });
  };
}

function isLocalDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d{2}-\d{2}$/.test(value)) return false;
  const read = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value);
}
