import sax from 'sax';
import { UnreadableBody, type UnreadableCode } from './source-record.ts';
import { decoderFor } from './xml-encoding.ts';

export const SOAP_1_1 = 'http://schemas.xmlsoap.org/soap/envelope/';

/** What a SOAP 1.1 service calls what is wrong with a message (§4.4.1). */
export type EnvelopeFault = 'VersionMismatch' | 'MustUnderstand' | 'Client';

/** The message is not one that this service takes. */
export class EnvelopeRefused extends UnreadableBody {
  readonly fault: EnvelopeFault;
  constructor(fault: EnvelopeFault, { code, message, hint, line, indonesian }: { code: UnreadableCode; message: string; hint: string; line?: number; indonesian: string }) {
    super(code, message, hint, line === undefined ? undefined : { line }, indonesian);
    this.fault = fault;
  }
}

/** How much of a message is looked at, in bytes. */
const HEAD = 65_536;

interface Element {
  uri: string;
  local: string;
}

interface Envelope {
  root?: Element;
  /** The first header block that this service would have to understand. */
  mandatory?: Element;
  /** What the body holds. */
  message?: Element;
  line: number;
}

/**
 * Looks at the beginning of a SOAP 1.1 message up to what its body holds, which must be the element of this name. Throws `EnvelopeRefused`, and
 * `UnreadableBody` for what is no XML.
 */
export function checkEnvelope(head: Buffer, wanted: { namespace: string; name: string }): void {
  const { root, mandatory, message, line } = readEnvelope(head);
  if (root === undefined || root.local !== 'Envelope') throw refuse('Client', line, 'this is not a SOAP envelope', 'ini bukan amplop SOAP', wanted);
  if (root.uri !== SOAP_1_1) throw refuse('VersionMismatch', line, 'this is not a SOAP 1.1 envelope', 'ini bukan amplop SOAP 1.1', wanted);
  if (mandatory) {
    throw new EnvelopeRefused('MustUnderstand', {
      code: 'wrong-format', line, message: `the header block ${shown(mandatory)} says mustUnderstand, but no header block is understood here`, hint: 'Leave it out; sign in by HTTP Basic or a bearer token.',
      indonesian: `Blok header ${shown(mandatory)} meminta mustUnderstand, padahal tidak ada blok header yang dikenal di sini. Hilangkan bloknya; masuk dengan HTTP Basic atau token bearer.`,
    });
  }
  if (message === undefined && head.length >= HEAD) throw refuse('Client', line, 'the SOAP header is longer than 64 KB', 'header SOAP lebih dari 64 KB', wanted);
  if (message === undefined) throw refuse('Client', line, 'the SOAP body is empty', 'isi SOAP kosong', wanted);
  if (message.local !== wanted.name || message.uri !== wanted.namespace) throw refuse('Client', line, `the SOAP body holds ${shown(message)}`, `isi SOAP berupa ${shown(message)}`, wanted);
}

function readEnvelope(head: Buffer): Envelope {
  const found: Envelope = { line: 1 };
  const parser = sax.parser(true, { xmlns: true, position: true, strictEntities: true } as sax.SAXOptions);
  const path: string[] = [];
  let isDone = false;
  parser.onopentag = (tag) => {
    if (isDone) return;
    const { uri, local, attributes } = tag as sax.QualifiedTag;
    found.line = parser.line + 1;
    if (path.length === 0) found.root = { uri, local };
    if (path.length === 2 && path[1] === 'Header' && Object.values(attributes).some(isMandatory)) found.mandatory ??= { uri, local };
    if (path.length === 2 && path[1] === 'Body') found.message ??= { uri, local };
    path.push(local);
    isDone = found.message !== undefined || found.root?.uri !== SOAP_1_1;
  };
  parser.onclosetag = () => void path.pop();
  // After an error sax would go on; what stops it here is an exception.
  const fail = (code: UnreadableCode, message: string, hint: string) => () => {
    if (!isDone) throw new UnreadableBody(code, message, hint, { line: parser.line + 1 });
  };
  parser.ondoctype = fail('dtd-refused', 'the XML has a DOCTYPE', 'Send it without DOCTYPE and entity declarations.');
  parser.onerror = fail('xml-malformed', 'this is not well-formed XML', 'Check the message: it is cut off or damaged.');
  parser.write(decoderFor(head).decode(head));
  return found;
}

function isMandatory({ uri, local, value }: sax.QualifiedAttribute): boolean {
  return uri === SOAP_1_1 && local === 'mustUnderstand' && value.trim() === '1';
}

function refuse(fault: EnvelopeFault, line: number, message: string, pesan: string, { namespace, name }: { namespace: string; name: string }): EnvelopeRefused {
  const expected = `{${namespace}}${name}`;
  return new EnvelopeRefused(fault, {
    code: 'wrong-format', line, message, hint: `Send ${expected} in the body of a SOAP 1.1 envelope, as the WSDL says.`,
    indonesian: `${pesan[0]?.toUpperCase()}${pesan.slice(1)}. Kirim ${expected} di dalam amplop SOAP 1.1, sesuai WSDL.`,
  });
}

function shown({ uri, local }: Element): string {
  return `{${uri.slice(0, 100)}}${local.slice(0, 60)}`;
}
