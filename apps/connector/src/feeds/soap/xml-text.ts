const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\r': '&#13;' };
/** What XML 1.0 can't hold, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A piece of XML; texts become one by `text` only, so that nothing gets in unescaped. */
export interface Xml {
  readonly xml: string;
}

export function text(value: string | number): Xml {
  return { xml: String(value).replaceAll(FORBIDDEN, '\uFFFD').replaceAll(/[&<>"'\r]/g, (character) => ENTITIES[character] as string) };
}

export function element(name: string, attributes: Readonly<Record<string, string | number>>, ...children: readonly Xml[]): Xml {
  const opened = [name, ...Object.entries(attributes).map(([attribute, value]) => `${attribute}="${text(value).xml}"`)].join(' ');
  return { xml: children.length === 0 ? `<${opened}/>` : `<${opened}>${children.map(({ xml }) => xml).join('')}</${name}>` };
}

export function document(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
