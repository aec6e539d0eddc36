/**
 * The line (1-based) on which each value of a JSON text begins, by JSON Pointer. A property's line is that of its name.
 * The text must be valid JSON.
 */
export function linesOf(text: string): Map<string, number> {
  const lines = new Map([['', 1]]);
  const open: { pointer: string; index: number; name: string; isArray: boolean }[] = [];
  const tokens = /"(?:[^"\\]|\\.)*"|[[\]{},:\n]|[^\s[\]{},:"]+/g;
  let line = 1;
  let expectsName = false;
  for (const [token] of text.matchAll(tokens)) {
    const inner = open.at(-1);
    if (token === '\n') line += 1;
    else if (token === ':') expectsName = false;
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (inner?.isArray) inner.index += 1;
      expectsName = inner !== undefined && !inner.isArray;
    } else if (expectsName && inner) {
      inner.name = JSON.parse(token) as string;
      lines.set(pointerOf(inner), line);
    } else {
      if (inner?.isArray) lines.set(pointerOf(inner), line);
      if (token === '{' || token === '[') open.push({ pointer: inner ? pointerOf(inner) : '', index: 0, name: '', isArray: token === '[' });
      expectsName = token === '{';
    }
  }
  return lines;
}

function pointerOf(place: { pointer: string; index: number; name: string; isArray: boolean }): string {
  return `${place.pointer}/${place.isArray ? place.index : place.name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
