import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sliceItems } from './slice-items.ts';

const slicesOf = (json: string, pointer: string) => sliceItems(Buffer.from(json), pointer)?.map(String);

describe('given an answer as a service wrote it', () => {
  it.each<[string, string, string[] | undefined]>([
    ['[{"a":1}, 2 ,"x,]",[ ],null]', '', ['{"a":1}', '2', '"x,]"', '[ ]', 'null']],
    [' {"code":1,"data":[ {"nip":198609142010122901}\n,{"b":"\\"]"} ]}', '/data', ['{"nip":198609142010122901}', '{"b":"\\"]"}']],
    ['{"a":{"b~/c":[1]}}', '/a/b~0~1c', ['1']],
    ['{"data":[1],"data":[2]}', '/data', ['2']],
    ['{"d\\u0061ta":[1]}', '/data', ['1']],
    ['{"data":[]}', '/data', []],
    ['{"data":{"0":1}}', '/data', undefined],
    ['{"data":"[1]"}', '/data', undefined],
    ['{"data":[1]}', '/rows', undefined],
    ['[[1]]', '/0', undefined],
    ['null', '', undefined],
  ])('when it is %s and the list is at %s, then its elements are %j', (json, pointer, items) => {
    expect(slicesOf(json, pointer)).toEqual(items);
  });

  it('when it holds any values in any layout, then each slice is the element', () => {
    const name = fc.oneof(fc.constantFrom('data', 'a/b', '~', '', 'x'), fc.string());
    const pointerTo = (parts: readonly string[]) => parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.array(name, { maxLength: 3 }), fc.dictionary(name, fc.jsonValue()), fc.constantFrom(undefined, 1, '\t'), (items, path, others, layout) => {
        const value = path.reduceRight<unknown>((inner, part) => ({ ...others, [part]: inner }), items);
        const read = sliceItems(Buffer.from(JSON.stringify(value, undefined, layout)), pointerTo(path));
        expect(read?.map((raw) => JSON.parse(String(raw)) as unknown)).toEqual(JSON.parse(JSON.stringify(items)));
      }),
    );
  });
});
