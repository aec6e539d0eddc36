import { kitExports, type KitExport } from './kit-exports.ts';

/** The kit's API as Markdown: a heading per section of its index, functions with their examples, types as they are declared. */
export function adapterKit(): string {
  const exports = kitExports();
  const sections = [...new Set(exports.map(({ section }) => section))];
  return sections.map((section) => `## ${section}\n\n${exports.filter((one) => one.section === section).map(entryOf).join('\n\n')}`).join('\n\n');
}

function entryOf({ name, kind, text, code, example }: KitExport): string {
  const shown = example.length === 0 ? code : `${code}\n\n${example.join('\n')}`;
  return `### ${name}${kind === 'function' ? '()' : ''}\n\n${text.replaceAll('\n', ' ')}\n\n\`\`\`ts\n${shown}\n\`\`\``;
}
