import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadAdapter, type Outcome } from '@simpul/adapter-kit/host';
import { directoryOf, knownAgencies } from '@simpul/domain';
import { findAgency } from '../local/find-agency.ts';
import { ROOT } from '../local/folders.ts';
import { describeFault } from './describe-fault.ts';
import { tryRecords } from './translate-file.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'simpul-fault-'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  mkdirSync(join(root, 'agencies', 'kab-bogor'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const TYPE = 'id.go.asn.employee.retired.v1';
const data = (reason: string) => `{ employeeId: 'e', ${reason}, effectiveDate: '2026-06-01', occurredAt: context.receivedAt }`;

async function faultOf(translate: string, emits = TYPE): Promise<string | undefined> {
  const folder = join(root, 'agencies', 'kab-bogor');
  writeFileSync(
    join(folder, 'adapter.ts'),
    `import { defineAdapter, draft, required } from '@simpul/adapter-kit';
export default defineAdapter<{ id?: string; reason?: string }>({
  id: 'kab-bogor', title: 'T', owner: 'T <t@example.org>', timezone: 'Asia/Jakarta', system: 's', source: { format: 'json' }, versions: 'ledger', emits: ['${emits}'],
  identity: () => ({ key: '1' }),
  ${translate}
});
`,
  );
  const { spec } = await loadAdapter(join(root, 'agencies'), 'kab-bogor');
  const outcomes: Outcome[] = [];
  const body = (async function* () {
    yield Buffer.from('{"id":"7"}');
  })();
  for await (const { outcome } of tryRecords(body, spec, findAgency('kab-bogor'), directoryOf(knownAgencies()))) outcomes.push(outcome);
  const [outcome] = outcomes;
  return describeFault(root, folder, outcome?.kind === 'rejected' ? outcome.thrown : undefined);
}

describe('a fault of the adapter', () => {
  it('given a mistake in its code, is told by the line, the column and the error’s own words', async () => {
    expect(await faultOf('translate: (record) =>\n    [record.reason.length] as never,')).toMatch(/^agencies\/kab-bogor\/adapter\.ts:6:\d+: TypeError: Cannot read properties of undefined \(reading 'length'\)\n {4}\[record\.reason\.length\] as never,$/);
  });

  it('given an error of a function beside it, is told by the adapter’s own line', async () => {
    expect(await faultOf('translate: (record) => JSON.parse(`{${record.id}`) as never,')).toMatch(/^agencies\/kab-bogor\/adapter\.ts:5:31: SyntaxError: /);
  });

  it.each<[string, string, RegExp]>([
    ['a field', `translate: (_, context) => [\n    draft('${TYPE}', {\n      employeeId: 'e',\n      reason: 7 as never,\n      effectiveDate: '2026-06-01', occurredAt: context.receivedAt,\n    }),\n  ],`, /adapter\.ts:8:7: the event’s reason must be string .*\n {4}reason: 7/],
    ['a field that is not there', `translate: (_, context) => [\n    draft('${TYPE}', ${data('reason: undefined as never').replace("reason: undefined as never, ", '')} as never),\n  ],`, /adapter\.ts:6:5: the event’s reason is missing .*\n {4}draft\(/],
    ['a type in a table', `translate(_, context) {\n    const type = '${TYPE}';\n    return [draft(type, ${data('reason: 7 as never')})];\n  },`, /adapter\.ts:6:18: the event’s reason must be string/],
  ])('given an event whose %s breaks the schema, is told by the line that says it', async (_, translate, expected) => {
    expect(await faultOf(translate)).toMatch(expected);
  });

  it('given a type that is not declared, is told by the line that makes it', async () => {
    expect(await faultOf(`translate: (_, context) => [\n    draft('${TYPE}', ${data("reason: 'BUP'")}),\n  ],`, 'id.go.asn.employee.promoted.v1')).toMatch(/adapter\.ts:6:5: the adapter made an event of type/);
  });

  it('given a refusal of the record, is none', async () => {
    expect(await faultOf("translate: (record) => [required(record.reason, '/reason')] as never,")).toBeUndefined();
  });
});
