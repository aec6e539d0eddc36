import { refuseLegacy, refuseUnknown, type FoundFormat } from './detect-format.ts';
import { UnreadableBody } from './source-record.ts';

const MAGIC = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** Names of streams as the file's directory (MS-CFB §2.6) holds them: UTF-16 that ends with a zero. */
const nameOf = (name: string) => Buffer.from(`${name}\0`, 'utf16le');
const PROTECTED = [nameOf('EncryptedPackage')];
const WORKBOOK = [nameOf('Workbook'), nameOf('Book')];
const LONGEST = 64;

/** A compound file: what Office wrote before 2007, and the envelope of a workbook that a password protects. */
export function isOle2(head: Buffer): boolean {
  return head.subarray(0, MAGIC.length).equals(MAGIC);
}

/** Says what it is. Its directory may stand anywhere, so it is read to the end or to the name that tells. */
export async function refuseOle2(input: AsyncIterable<Buffer>, wanted: FoundFormat): Promise<never> {
  let before: Buffer = Buffer.alloc(0);
  let isWorkbook = false;
  for await (const chunk of input) {
    const bytes = Buffer.concat([before, chunk]);
    if (PROTECTED.some((name) => bytes.includes(name))) {
      throw new UnreadableBody('password-protected', 'the workbook is protected by a password', 'Take the password off (File, Info, Protect Workbook) and send it again.');
    }
    isWorkbook ||= WORKBOOK.some((name) => bytes.includes(name));
    before = bytes.subarray(-LONGEST);
  }
  return isWorkbook ? refuseLegacy('an old Excel file (.xls)', 'berkas Excel lama (.xls)', wanted) : refuseUnknown('an old Office document that is no workbook', 'dokumen Office lama yang bukan buku kerja Excel', wanted);
}
