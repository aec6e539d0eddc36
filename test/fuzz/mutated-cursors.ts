import { encodeCursor } from '@simpul/domain';
import fc from 'fast-check';
import { mutate, mutations } from '../harness/mutate-file.ts';
import { oddTexts } from './odd-values.ts';

const offsets = fc.bigInt({ min: 0n, max: 2n ** 63n });

/** Such as the bus could have given out for some lane, and `real` ones among them. */
function cursors(real: readonly string[]): fc.Arbitrary<string> {
  const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), offsets, offsets), { maxLength: 24 });
  const invented = fc.record({ incarnation: fc.uuid(), next: offsets, places, isFurtherOn: fc.boolean() }).map(({ places: all, isFurtherOn, ...cursor }) =>
    encodeCursor({ ...cursor, origins: new Map(all.map(([partition, first, more]) => [partition, isFurtherOn ? first + more : more])), ...(isFurtherOn ? { begun: new Map(all.map(([partition, first]) => [partition, first])) } : {}) }),
  );
  return real.length === 0 ? invented : fc.oneof(invented, fc.constantFrom(...real));
}

/** What somebody may send for a cursor: a damaged one mostly, by its bytes or by its letters, a whole one, or something else. */
export function mutatedCursors(real: readonly string[] = []): fc.Arbitrary<string> {
  const whole = cursors(real);
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(whole, mutations).map(([cursor, steps]) => mutate(Buffer.from(cursor, 'base64url'), steps).subarray(0, LONGEST).toString('base64url')) },
    { weight: 2, arbitrary: fc.tuple(whole, mutations).map(([cursor, steps]) => mutate(Buffer.from(cursor), steps).subarray(0, LONGEST).toString()) },
    whole,
    oddTexts,
  );
}

/** So that it still fits into an address. */
const LONGEST = 2_000;
