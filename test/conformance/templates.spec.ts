import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { describeTemplate, DOMAINS, standardAdapter, writeTemplate } from '@simpul/adapter-kit/host';
import { EVENT_INFO, validateEvent } from '@simpul/contract';
import { buildZip } from '../harness/build-zip.ts';
import { partsOf } from '../harness/parts-of-zip.ts';
import type { TriedResult } from '../../tools/try/translate-file.ts';
import { tryBody } from '../harness/try-body.ts';

const eventsIn = (results: readonly TriedResult[]) => results.flatMap((result) => ('event' in result ? [result.event] : []));

describe.each(DOMAINS)('the template %s', (domain) => {
  let parts: Record<string, string>;
  /** As it is after somebody has taken the mark off the example rows. */
  let filled: Buffer;

  beforeAll(async () => {
    parts = Object.fromEntries(Object.entries(await partsOf(await buffer(writeTemplate(domain)))).map(([path, part]) => [path, String(part)]));
    filled = buildZip(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, text.replace('>Contoh<', '>1<')])));
  });

  it.each(['kab-bantul', 'kota-jayapura', 'kemenkeu'])('has example rows that become valid events, of each of its types that they can show, for %s', async (agency) => {
    const results = await tryBody(standardAdapter, filled, agency);
    const events = eventsIn(results);
    expect(results.filter((result) => 'rejection' in result)).toEqual([]);
    for (const event of events) expect([event.type, validateEvent(event)]).toEqual([event.type, []]);
    const first = describeTemplate(domain).sheets.map(({ emits }) => emits[0]);
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(first));
    expect(events.filter(({ type }) => EVENT_INFO[type].domain !== domain)).toEqual([]);
  });

  it('says the same from one agency every time, and nothing of it is another agency’s', async () => {
    const [first, second] = [await tryBody(standardAdapter, filled, 'kab-bantul'), await tryBody(standardAdapter, filled, 'kab-bantul')];
    expect(second).toEqual(first);
    const other = new Set(eventsIn(await tryBody(standardAdapter, filled, 'kota-jayapura')).map(({ id }) => id));
    expect(eventsIn(first).filter(({ id }) => other.has(id))).toEqual([]);
  });

  it('keeps headings in sight, explains each in a note with its English name, and offers every closed list', () => {
    describeTemplate(domain).sheets.forEach((_, i) => {
      const sheet = parts[`xl/worksheets/sheet${i + 1}.xml`] ?? '';
      const headings = sheet.match(/<c r="[A-Z]+1"/g) ?? [];
      const notes = parts[`xl/comments${i + 1}.xml`]?.match(/<comment ref="[A-Z]+1"/g) ?? [];
      expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      expect(notes.map((note) => note.replace('comment ref', 'c r'))).toEqual(headings);
      expect(parts[`xl/drawings/vmlDrawing${i + 1}.vml`]?.match(/<v:shape /g)).toHaveLength(headings.length);
      for (const [, range = ''] of sheet.matchAll(/<formula1>(.+?)<\/formula1>/g)) expect(range).toMatch(/^_pilihan!\$[A-Z]+\$1:\$[A-Z]+\$\d+$/);
    });
    expect(parts['xl/workbook.xml']).toMatch(/name="Petunjuk" sheetId="\d+" r:id.*name="_pilihan" sheetId="\d+" state="hidden"/);
  });

  it('keeps NIPs as text, also under the rows that it has', () => {
    const styles = [...(parts['xl/styles.xml']?.split('<cellXfs')[1] ?? '').matchAll(/<xf numFmtId="(\d+)"/g)].map(([, format]) => Number(format));
    describeTemplate(domain).sheets.forEach((_, i) => {
      const sheet = parts[`xl/worksheets/sheet${i + 1}.xml`] ?? '';
      const headings = [...sheet.matchAll(/<c r="[A-Z]+1"[^>]*><is><t[^>]*>(.+?)<\/t>/g)].map(([, heading = '']) => heading);
      const formats = [...sheet.matchAll(/<col [^>]*style="(\d+)"/g)].map(([, style]) => styles[Number(style)]);
      const nips = headings.flatMap((heading, column) => (heading.startsWith('NIP') ? [formats[column]] : []));
      expect(nips.length).toBeGreaterThan(0);
      expect(nips.every((format) => format === 49)).toBe(true);
    });
  });

  it('shows only invented people', () => {
    const numbers = Object.values(parts).flatMap((text) => [...text.matchAll(/\b\d{18}\b/g)].map(([number]) => number));
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => !/9\d\d$/.test(number))).toEqual([]);
  });
});

it('the templates together tell every type that the built-in adapter emits', () => {
  const emitted = DOMAINS.flatMap((domain) => describeTemplate(domain).sheets.flatMap(({ emits }) => emits));
  expect([...new Set(emitted)].toSorted()).toEqual([...standardAdapter.emits].toSorted());
});
