import { isEmpty } from '@simpul/adapter-kit';
import { Explained } from '../local/explain.ts';
import type { Column } from './columns.ts';
import type { Recipe } from './recipe.ts';
import type { Found, Role } from './roles.ts';
import { LEAVE, PROMOTION, RETIREMENT, STAFF, TRANSFER } from './staff-recipes.ts';
import { ATTENDANCE, FLEXWORK, TASK } from './work-recipes.ts';

/** The more special first: a list of leave has names and NIPs as a list of staff has. */
export const RECIPES: readonly Recipe[] = [PROMOTION, RETIREMENT, TRANSFER, LEAVE, FLEXWORK, TASK, ATTENDANCE, STAFF];
export const NAMES = RECIPES.map(({ name }) => name);

/** What the file is about: by the columns that were found, or as the person says. */
export function chooseRecipe(found: ReadonlyMap<Role, Found>, columns: readonly Column[], asked: string | undefined): Recipe {
  if (asked !== undefined) return RECIPES.find(({ name }) => name === asked) ?? refuse(`"${asked}" is none of ${NAMES.join(', ')}`);
  const says = (role: Role) => found.get(role)?.column.values.some((value) => !isEmpty(value)) === true;
  const recipe = RECIPES.find(({ signs }) => signs.every((sign) => [sign].flat().some(says)));
  return recipe ?? refuse(`it can't be told what the file is about (columns: ${columns.map(({ name }) => name).join(', ')}); say it with --as ${NAMES.join(' | ')}`);
}

function refuse(why: string): never {
  throw new Explained(why);
}
