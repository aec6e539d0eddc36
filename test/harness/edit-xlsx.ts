import { buildZip } from './build-zip.ts';
import { partsOf } from './parts-of-zip.ts';

const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook with texts typed into cells of its first sheet (`D2`: …); every other cell stays as it is. */
export async function editXlsx(workbook: Buffer, typed: Readonly<Record<string, string>>): Promise<Buffer> {
  const parts = await partsOf(workbook);
  let sheet = String(parts[FIRST_SHEET]);
  for (const [address, text] of Object.entries(typed)) sheet = typeInto(sheet, address, text);
  return buildZip({ ...parts, [FIRST_SHEET]: sheet });
}

function typeInto(sheet: string, address: string, text: string): string {
  const row = /\d+$/.exec(address)?.[0];
  const cell = `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const there = new RegExp(`(<row r="${row}"[^>]*>)(.*?)(</row>)`);
  if (!there.test(sheet)) throw new Error(`the sheet has no row ${row}`);
  return sheet.replace(there, (_, open: string, cells: string, close: string) => {
    const each = cells.match(/<c .*?(?:\/>|<\/c>)/g)?.filter((other) => addressOf(other) !== address) ?? [];
    const sorted = [...each, cell].sort((a, b) => columnOf(addressOf(a)) - columnOf(addressOf(b)));
    return open + sorted.join('') + close;
  });
}

function addressOf(cell: string): string {
  return /r="([A-Z]+\d+)"/.exec(cell)?.[1] ?? '';
}

function columnOf(address: string): number {
  let column = 0;
  for (const letter of address.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
