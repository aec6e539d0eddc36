import sax from 'sax';
import type { SourceSpec } from '../define-adapter.ts';
import { decoderFor, type XmlDecoder } from './xml-encoding.ts';
import { UnreadableBody, type SourceRecord } from './source-record.ts';

/** One element of an XML source by local names, whatever the prefixes. Nested elements are named `parent/child`. */
export interface XmlRecord {
  attributes: Record<string, string>;
  fields: Record<string, { text: string; attributes: Record<string, string> }>;
  /** Attributes of the element that goes before the records. */
  header: Record<string, string>;
}

interface Open {
  value: XmlRecord;
  start: number;
  line: number;
  path: string[];
}

const MAX_DEPTH = 64;

/** Records of an XML body; DTDs and entities of one's own are refused (XXE). Throws `UnreadableBody` where it is no XML. */
export async function* readXml(input: AsyncIterable<Buffer>, head: Buffer, source: Extract<SourceSpec, { format: 'xml' }>, maxBytes: number): AsyncGenerator<SourceRecord> {
  const decoder = decoderFor(head);
  const walker = new Walker(source, decoder, maxBytes);
  for await (const chunk of input) {
    walker.write(decoder.decode(chunk));
    yield* walker.take();
    walker.check();
  }
  walker.write(decoder.end());
  walker.end();
  yield* walker.take();
  walker.check();
}

class Walker {
  private readonly parser = sax.parser(true, { position: true, strictEntities: true } as sax.SAXOptions);
  private readonly source: Extract<SourceSpec, { format: 'xml' }>;
  private readonly decoder: XmlDecoder;
  private readonly maxBytes: number;
  private readonly ready: SourceRecord[] = [];
  /** Decoded text not yet behind us; `textStart` is the position of its first character. */
  private text = '';
  private textStart = 0;
  private index = 0;
  private depth = 0;
  private header: Record<string, string> = {};
  private open: Open | undefined;
  private failure: UnreadableBody | undefined;

  constructor(source: Extract<SourceSpec, { format: 'xml' }>, decoder: XmlDecoder, maxBytes: number) {
    this.source = source;
    this.decoder = decoder;
    this.maxBytes = maxBytes;
    const { parser } = this;
    parser.ondoctype = () => this.fail('dtd-refused', 'the XML has a DOCTYPE', 'Send it without DOCTYPE and entity declarations.');
    parser.onerror = (error) => this.fail('xml-malformed', `this is not well-formed XML: ${error.message.split('\n')[0]}`, 'Check the export: it is cut off or damaged.');
    parser.onopentag = (tag) => this.onOpen(local(tag.name), attributesOf(tag.attributes as Record<string, string>));
    parser.onclosetag = (name) => this.onClose(local(name));
    parser.ontext = (text) => this.onText(text);
    parser.oncdata = (text) => this.onText(text);
  }

  write(text: string): void {
    if (this.failure) return;
    this.text += text;
    try {
      this.parser.write(text);
    } catch (error) {
      if (!this.failure) throw error;
    }
    this.forget();
  }

  end(): void {
    if (this.failure) return;
    try {
      this.parser.close();
    } catch (error) {
      if (!this.failure) throw error;
    }
  }

  *take(): Generator<SourceRecord> {
    yield* this.ready.splice(0);
  }

  check(): void {
    if (this.failure) throw this.failure;
  }

  private fail(code: 'dtd-refused' | 'xml-malformed' | 'too-deep', message: string, hint: string): void {
    this.failure ??= new UnreadableBody(code, message, hint, { line: this.parser.line + 1 });
    throw this.failure;
  }

  private onOpen(name: string, attributes: Record<string, string>): void {
    if (++this.depth > MAX_DEPTH) this.fail('too-deep', `the XML is nested deeper than ${MAX_DEPTH}`, 'Send the records one level below the body.');
    if (this.open) {
      this.open.path.push(name);
      this.open.value.fields[this.open.path.join('/')] ??= { text: '', attributes };
    } else if (name === this.source.record) {
      this.open = { value: { attributes, fields: {}, header: this.header }, start: this.parser.startTagPosition - 1, line: this.parser.line + 1, path: [] };
    } else if (name === this.source.header) this.header = attributes;
  }

  private onText(text: string): void {
    const field = this.open?.value.fields[this.open.path.join('/')];
    if (field) field.text += text;
  }

  private onClose(name: string): void {
    this.depth--;
    if (!this.open) return;
    if (this.open.path.length > 0) return void this.open.path.pop();
    if (name !== this.source.record) return;
    const { start, line, value } = this.open;
    const raw = this.decoder.encode(this.text.slice(start - this.textStart, this.parser.position - this.textStart));
    this.open = undefined;
    const at = { line };
    const index = this.index++;
    this.ready.push(
      raw.length > this.maxBytes
        ? { index, at, raw: raw.subarray(0, 65_536), unreadable: { code: 'record-too-large', pointer: '', message: 'the element is too large', hint: 'Leave out what is not needed.' } }
        : { index, at, raw, value },
    );
  }

  private forget(): void {
    const from = Math.max(this.open?.start ?? this.parser.startTagPosition - 1, this.textStart);
    this.text = this.text.slice(from - this.textStart);
    this.textStart = from;
    if (this.text.length > 8 * this.maxBytes) {
      this.failure ??= new UnreadableBody('xml-malformed', 'one element is larger than any record may be', 'Send one element per record.', { line: this.parser.line + 1 });
    }
  }
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(all: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('xmlns')).map(([name, value]) => [local(name), value]));
}
