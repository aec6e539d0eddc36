import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changedDrafts, cleanNip, cleanText, cleanWorkStatus, defineAdapter, draft, reject, required, type EventDraft, type TranslateContext } from '@simpul/adapter-kit';
import { directoryOf, knownAgencies } from '@simpul/domain';
import { findAgency } from '../local/find-agency.ts';
import { printExplained } from './print-explained.ts';

interface Row {
  nip?: string;
  nip_gabung?: string;
  tanggal?: string;
  status?: string;
  unit?: { nama?: string };
  catatan?: string;
}

/** The number stands there twice and must agree; the status is a word of a list; of the unit only a part is told. */
const adapter = defineAdapter<Row>({
  id: 'kab-bogor', title: 'Test', owner: 'Tests <tests@example.org>', timezone: 'Asia/Jakarta', system: 'test', source: { format: 'json' }, versions: 'ledger', emits: ['id.go.asn.worklocation.status-changed.v1'],
  identity: (row) => ({ key: `${nipOf(row).value}/${required(row.tanggal, '/tanggal')}` }),
  translate: (row, context) => changedDrafts(tell(row, context), () => (context.previous ? tell(context.previous, context) : [])),
});

function nipOf({ nip, nip_gabung }: Row) {
  if (nip?.replaceAll(' ', '') !== nip_gabung) reject('nip-malformed', '/nip', 'two numbers', 'Correct one of them.');
  return required(cleanNip(nip, '/nip'), '/nip');
}

function tell(row: Row, context: TranslateContext<Row>): EventDraft[] {
  if (row.status === 'H') return [];
  return [
    draft('id.go.asn.worklocation.status-changed.v1', {
      employeeId: context.employeeId([nipOf(row)]),
      localDate: required(row.tanggal, '/tanggal'),
      timeZone: 'Asia/Jakarta',
      status: required(cleanWorkStatus(row.status, '/status'), '/status'),
      previousStatus: context.previous && cleanWorkStatus(context.previous.status, '/status'),
      rawStatus: required(cleanText(row.status, '/status'), '/status'),
      unit: { name: cleanText(row.unit?.nama)?.slice(0, 5) },
      occurredAt: context.receivedAt,
    }),
  ];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simpul-explain-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function explained(...rows: Row[]): Promise<string[]> {
  const path = join(folder, 'rows.ndjson');
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const lines: string[] = [];
  for await (const line of printExplained(path, adapter, findAgency('kab-bogor'), directoryOf(knownAgencies()))) lines.push(line.replaceAll(/ {2,}/g, '  '));
  return lines;
}
const sourceOf = (lines: readonly string[], field: string) => lines.find((line) => line.startsWith(`  ${field}  `))?.split('  ')[3];

const ROW: Row = { nip: '19850412 201001 1 903', nip_gabung: '198504122010011903', tanggal: '2026-03-16', status: 'KDR', unit: { nama: 'Bagian Umum' }, catatan: 'x' };

describe('try --explain', () => {
  it('given a record, says for each field of the event what of the source it depends on', async () => {
    const lines = await explained(ROW);
    expect(lines[0]).toBe('line 1: id.go.asn.worklocation.status-changed.v1');
    expect(sourceOf(lines, 'employeeId')).toBe('nip, nip_gabung');
    expect(sourceOf(lines, 'localDate')).toBe('tanggal');
    expect(sourceOf(lines, 'status')).toBe('status');
    expect(sourceOf(lines, 'rawStatus')).toBe('status');
    expect(sourceOf(lines, 'unit/name')).toBe('unit/nama');
    expect(sourceOf(lines, 'timeZone')).toBe('the adapter itself');
    expect(sourceOf(lines, 'occurredAt')).toBe('time of receiving');
    expect(sourceOf(lines, '(key of the record)')).toBe('tanggal, nip, nip_gabung');
    expect(lines.at(-1)).toBe('Of no effect in this file: catatan');
  });

  it('given words of one’s own in other records, finds what hangs on them', async () => {
    expect((await explained(ROW, { ...ROW, tanggal: '2026-03-17', status: 'H' }))[0]).toBe('line 1: id.go.asn.worklocation.status-changed.v1, because of status');
  });

  it('given a record that comes again, says what it takes from what it said before', async () => {
    const lines = await explained(ROW, ROW, { ...ROW, status: 'WFO' });
    expect(lines).toContain('line 2: says what it said before\n');
    expect(sourceOf(lines, 'previousStatus')).toBe('status before');
  });

  it('given a refused record, says why, and which of its fields matter', async () => {
    const lines = await explained({ ...ROW, status: '?' });
    expect(lines).toEqual(['line 1: refused, work-location-unknown /status: status is "?", which is not known\n', 'Of no effect in this file: tanggal, unit/nama, catatan']);
  });
});
