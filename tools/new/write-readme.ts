import type { Column } from './columns.ts';
import { formatOf, titleOf, type Plan } from './plan.ts';
import { CONFIRM } from './say.ts';

/** What a person who mends this adapter one day has to know; the rest is for whoever confirms it to write. */
export function writeReadme(plan: Plan, sample: string, read: readonly Column[]): string {
  const unread = plan.columns.filter((column) => !read.includes(column)).map(({ name }) => `\`${name}\``);
  return `# ${titleOf(plan)}

<!-- ${CONFIRM} what the list is, who makes it, how often it comes -->
${plan.agency.name} hands over ${plan.recipe.title} as ${formatOf(plan.layout)}; \`samples/${sample}\` shows some of it, with invented people.

- Read: ${read.map(({ name }) => `\`${name}\``).join(', ')}.
- Not read: ${unread.join(', ') || 'nothing'}.
- Each record becomes ${plan.recipe.emits((role) => plan.found.has(role)).map((type) => `\`${type}\``).join(', ')}.

## Quirks

<!-- ${CONFIRM} what is odd about this source, and what is done about it -->
`;
}
