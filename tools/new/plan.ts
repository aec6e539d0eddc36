import type { Agency } from '@simpul/contract';
import type { Layout } from '../sample/taken-apart.ts';
import type { Column } from './columns.ts';
import type { Recipe } from './recipe.ts';
import type { Found, Role } from './roles.ts';

/** What a scaffold is made from. */
export interface Plan {
  agency: Agency;
  layout: Layout;
  recipe: Recipe;
  columns: readonly Column[];
  found: ReadonlyMap<Role, Found>;
}

export function formatOf({ format }: Layout): string {
  return format === 'debezium' ? 'Debezium' : format.toUpperCase();
}

export function titleOf({ agency, layout, recipe }: Plan): string {
  return `${agency.name}: ${recipe.title} (${formatOf(layout)})`;
}
