import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleEvent, EVENT_TYPES, sourceOf } from '@simpul/contract';
import { ROOT } from '../../tools/local/folders.ts';

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]);
const TYPE_OF: Readonly<Record<string, string>> = { json: 'application/json', ndjson: 'application/x-ndjson', csv: 'text/csv', xml: 'text/xml', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' };

/** By media type, what an agency may send whole: its own samples, an event of each type, steps with its tasks, attachments. */
export function filesOf(agency: string, tasks: readonly string[]): ReadonlyMap<string, readonly Buffer[]> {
  const files = new Map<string, Buffer[]>();
  const add = (type: string | undefined, ...bodies: Buffer[]) => void (type !== undefined && bodies.length > 0 && files.set(type, [...(files.get(type) ?? []), ...bodies]));
  for (const path of samplesOf(agency)) add(TYPE_OF[path.split('.').at(-1) ?? ''], readFileSync(path));
  add('application/xml', ...(files.get('text/xml') ?? []));
  add(TYPE_OF['xlsx'], readFileSync(join(ROOT, 'agencies', 'kab-sleman', 'samples', 'disposisi.xlsx')));
  const events = EVENT_TYPES.map((type) => ({ ...exampleEvent(type), source: sourceOf(agency) }));
  add('application/cloudevents+json', ...events.map((event) => Buffer.from(JSON.stringify(event))));
  add('application/cloudevents-batch+json', Buffer.from(JSON.stringify(events)));
  add(TYPE_OF['ndjson'], lines(events), lines(tasks.flatMap((taskId) => [{ taskId, step: 'accept' }, { taskId, step: 'comment', note: 'x' }])));
  add(TYPE_OF['csv'], Buffer.from(['Id Tugas;Langkah;Hasil', ...tasks.flatMap((id) => [`${id};terima;`, `${id};serahkan;terlampir`]), ''].join('\n')));
  add('application/pdf', PDF);
  add('image/png', PNG);
  add('image/jpeg', JPEG);
  add('application/octet-stream', PDF, PNG);
  return files;
}

function samplesOf(agency: string): string[] {
  const folder = join(ROOT, 'agencies', agency, 'samples');
  return existsSync(folder) ? readdirSync(folder).filter((name) => !name.endsWith('.expected.json')).map((name) => join(folder, name)) : [];
}

const lines = (rows: readonly object[]) => Buffer.from(rows.map((row) => JSON.stringify(row)).join('\n'));
