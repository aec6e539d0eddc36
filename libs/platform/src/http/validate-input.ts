import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { Problem, type FieldError } from '../problems/problem.ts';

/** Checks every body and query that is a class with class-validator rules; unknown members are refused by name. */
export function validateInput(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new Problem('bad-request', pointed(errors)),
  });
}

function pointed(errors: readonly ValidationError[]) {
  const fields = errors.flatMap((error) => flatten(error, ''));
  const [first] = fields;
  return first === undefined ? {} : { detail: first.detail, pointer: first.pointer, errors: fields };
}

function flatten(error: ValidationError, above: string): FieldError[] {
  const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const here = Object.entries(error.constraints ?? {}).toSorted(([a], [b]) => rank(a) - rank(b));
  // What is of another kind breaks the other rules too; of two rules of kind the one written first is about the whole.
  const kind = here.filter(([rule]) => rank(rule) === 0).slice(-1);
  const told = (kind.length > 0 ? kind : here).map(([rule, text]) => ({ pointer, detail: rule === UNKNOWN ? `${error.property} is not known here` : text }));
  return [...told, ...(error.children ?? []).flatMap((child) => flatten(child, pointer))];
}

/** class-validator's name of the rule that a member stands in the class at all. */
const UNKNOWN = 'whitelistValidation';

/** What kind of value it is comes first: of `limit=abc` it helps nobody that it is not at most 1000. */
function rank(rule: string): number {
  return rule.startsWith('is') && rule !== 'isLength' ? 0 : 1;
}
