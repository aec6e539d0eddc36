const PDF = Buffer.from('%PDF-');
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');
const JPEG = Buffer.from('ffd8ff', 'hex');
const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** A document's folder inside its archive tells what it is. */
const PARTS: readonly (readonly [part: string, mediaType: string])[] = [
  ['word/', `${OFFICE}.wordprocessingml.document`],
  ['xl/', `${OFFICE}.spreadsheetml.sheet`],
  ['ppt/', `${OFFICE}.presentationml.presentation`],
];
const ODF_KINDS = ['text', 'spreadsheet', 'presentation'];

/** What is taken, in words. */
export const TAKEN = 'PDF, PNG, JPEG, DOCX, XLSX, PPTX, ODT, ODS, ODP, text';

/** What a file is, by its content; `head` is at least its first 64 KB. Undefined: nothing that is taken as an attachment. */
export function mediaTypeOf(head: Buffer): string | undefined {
  if (startsWith(head, PDF)) return 'application/pdf';
  if (startsWith(head, PNG)) return 'image/png';
  if (startsWith(head, JPEG)) return 'image/jpeg';
  return startsWith(head, ZIP) ? documentIn(head) : textIn(head);
}

/** The names of an archive's files stand in front of them: of an ODF its media type too, which has to be the first file, not deflated. */
function documentIn(head: Buffer): string | undefined {
  const names = head.toString('latin1');
  const odf = ODF_KINDS.map((kind) => `${OPEN_DOCUMENT}.${kind}`).find((type) => names.slice(30, 38 + type.length) === `mimetype${type}`);
  if (odf !== undefined) return odf;
  if (!names.includes('[Content_Types].xml') || names.includes('vbaProject.bin')) return undefined;
  return PARTS.find(([part]) => names.includes(part))?.[1];
}

/** UTF-8 without control characters, and no markup: that would run in a browser. */
function textIn(head: Buffer): string | undefined {
  const text = new TextDecoder('utf-8').decode(head.subarray(0, 65_536), { stream: true });
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  return text.trim() === '' || /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]|^\s*</.test(text) ? undefined : 'text/plain';
}

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}
