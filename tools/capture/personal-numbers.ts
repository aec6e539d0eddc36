import { gunzipSync } from 'node:zlib';
import { cleanNip, cleanRegionCode, unlessRefused } from '@simpul/adapter-kit';
import { RecordRefused } from '@simpul/adapter-kit/host';
import { directoryOf, knownAgencies } from '@simpul/domain';
import yauzl from 'yauzl';
import { decodeText } from '../sample/decode-text.ts';

const agencies = directoryOf(knownAgencies());
/** From here on serials are nobody's: an appointment of a thousand people on one day, born on one day, has not been seen. */
const FIRST_INVENTED = 900;

/** 16 or 18 digits in one, and as many spaced or dotted; what stands behind `1.` is a rounded number's. */
const LONG_NUMBERS = [/(?<!\d)\d{18}(?!\d)/g, /(?<!\d|\d\.)\d{16}(?!\d)/g, /(?<!\d|\d\.)\d(?:[ .'-]?\d){15,17}(?![ .'-]?\d)/g];

/** Numbers in a file that may be somebody's NIP or NIK, each with what it is, masked; what is zipped is looked into. */
export async function personalNumbersIn(bytes: Buffer): Promise<string[]> {
  const found: string[] = [];
  for (const text of await textsOf(bytes)) {
    for (const [written] of LONG_NUMBERS.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const digits = written.replaceAll(/\D/g, '');
      const what = isSomebodysNip(digits) ? `a NIP whose serial is below ${FIRST_INVENTED}` : isNik(digits) ? 'a NIK' : undefined;
      if (what !== undefined) found.push(`${digits.slice(0, 4)}…${digits.slice(-3)}: ${what}`);
    }
  }
  return [...new Set(found)];
}

/** 000 is what rounding leaves; no serial begins there. */
function isSomebodysNip(digits: string): boolean {
  if (digits.length !== 18 || Number(digits.slice(15)) >= FIRST_INVENTED) return false;
  try {
    return cleanNip(digits, '') !== undefined;
  } catch (error) {
    if (error instanceof RecordRefused) return false;
    throw error;
  }
}

/** Province and regency that there are, then day (of women 40 more), month and year of birth, and a number from 0001 on. */
export function isNik(digits: string): boolean {
  const match = /^(\d{2})(\d{2})\d{2}(\d{2})(\d{2})\d{2}(\d{4})$/.exec(digits);
  if (!match || match[5] === '0000') return false;
  const [day, month] = [Number(match[3]) % 40, Number(match[4])];
  const isDate = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return isDate && unlessRefused(() => cleanRegionCode(`${match[1]}.${match[2]}`, '', { scheme: 'kemendagri', agencies })) !== undefined;
}

async function textsOf(bytes: Buffer): Promise<string[]> {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return textsOf(gunzipSync(bytes));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return textsInZip(bytes);
  return [decodeText(bytes).text];
}

/** Every part of a workbook, also those that are not shown: tags stand between numbers as line ends do. */
async function textsInZip(bytes: Buffer): Promise<string[]> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const texts: string[] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    texts.push(Buffer.concat(chunks).toString('utf8').replaceAll(/<[^>]*>/g, '\n'));
  }
  return texts;
}
