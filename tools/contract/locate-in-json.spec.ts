import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from './locate-in-json.ts';

it('given a schema, finds the line of each keyword', () => {
  const text = ['{', '  "required": [', '    "a",', '    "b"', '  ],', '  "properties": { "a": {', '    "pattern": "^{[\\",:}$" },', '    "b/c~d": {', '      "type": "string"', '    }', '  }', '}'].join('\n');
  const lines = linesOf(text);
  expect(lines.get('/required')).toBe(2);
  expect(lines.get('/required/1')).toBe(4);
  expect(lines.get('/properties/a')).toBe(6);
  expect(lines.get('/properties/a/pattern')).toBe(7);
  expect(lines.get('/properties/b~1c~0d/type')).toBe(9);
});

it('finds every value of any JSON on the line where its text stands', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      const text = JSON.stringify(value, null, 2);
      const lines = linesOf(text);
      const rows = text.split('\n');
      for (const { pointer, name, leaf } of leavesOf(value)) {
        const row = rows[(lines.get(pointer) ?? 0) - 1] ?? '';
        expect(row).toContain(leaf);
        if (name !== undefined) expect(row).toContain(JSON.stringify(name));
      }
    }),
  );
});

interface Leaf {
  pointer: string;
  name?: string;
  leaf: string;
}

function leavesOf(value: unknown, pointer = '', name?: string): Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ pointer, ...(name === undefined ? {} : { name }), leaf: JSON.stringify(value) }];
  const inArray = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, inArray ? undefined : key));
}
