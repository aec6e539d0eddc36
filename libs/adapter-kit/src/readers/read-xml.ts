import sax from 'sax';
import type { SourceSpec } from '../define-adapter.ts';
import { decoderFor, type XmlDecoder } from './xml-encoding.ts';
import { UnreadableBody, type SourceRecord } from './source-record.ts';
import { KEPT } from './split-values.ts';
import { limitAttributes, MAX_DEPTH } from './xml-limits.ts';

/** One element of an XML source by local names, whatever the prefixes. Nested elements are named `parent/child`, a second of one name `name[2]`. */
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
  /** How often each path came. */
  seen: Map<string, number>;
  /** Characters of its fields' names. */
  naming: number;
  /** Its beginning, once it is larger than any record may be: nothing more of it is kept. */
  beginning: string | undefined;
}

/** Records of an XML body; DTDs and entities of one's own are refused (XXE). Throws `UnreadableBody` where it is no XML. */
export async function* readXml(input: AsyncIterable<Buffer>, head: Buffer, source: Extract<SourceSpec, { format: 'xml' }>, maxBytes: number): AsyncGenerator<Iterable<SourceRecord>> {
  const decoder = decoderFor(head);
  const walker = new Walker(source, decoder, maxBytes);
  for await (const chunk of input) {
    walker.write(decoder.decode(chunk));
    yield walker.take();
    walker.check();
  }
  walker.write(decoder.end());
  walker.end();
  yield walker.take();
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
  /** The element inside the header that is open; '' = none, undefined = not inside it. */
  private headerField: string | undefined;
  private headerAttributes: ReadonlySet<string> = new Set();
  private sawHeader = false;
  /** Characters of what the header says in elements. */
  private headerLength = 0;
  private open: Open | undefined;
  private failure: UnreadableBody | undefined;

  constructor(source: Extract<SourceSpec, { format: 'xml' }>, decoder: XmlDecoder, maxBytes: number) {
    this.source = source;
    this.decoder = decoder;
    this.maxBytes = maxBytes;
    const { parser } = this;
    parser.ondoctype = () => this.fail('dtd-refused', 'the XML has a DOCTYPE', 'Send it without DOCTYPE and entity declarations.');
    parser.onerror = (error) => this.fail('xml-malformed', `this is not well-formed XML: ${error.message.split('\n')[0]}`, 'Check the export: it is cut off or damaged.');
    limitAttributes(parser, (what) => this.fail('xml-malformed', what, 'Check the export: it is damaged.'));
    parser.onopentag = (tag) => this.onOpen(local(tag.name), attributesOf(tag.attributes as Record<string, string>));
    parser.onclosetag = (name) => this.onClose(local(name));
    parser.ontext = (text) => this.onText(text);
    parser.oncdata = (text) => this.onText(text);
  }

  write(text: string): void {
    if (this.failure) return;
    this.text += text;
    this.parse(() => this.parser.write(text));
    this.forget();
  }

  end(): void {
    if (!this.failure) this.parse(() => this.parser.close());
    if (this.index > 0 || this.sawHeader) return;
    const wanted = [this.source.header, this.source.record].flatMap((name) => (name === undefined ? [] : [`<${name}>`])).join(' and no ');
    this.failure ??= new UnreadableBody('no-header-found', `the XML has no ${wanted}`, 'Send the message as the system makes it.', undefined, `XML tidak memuat ${wanted.replace('and no', 'maupun')}. Kirim pesannya seperti dibuat sistemnya.`);
  }

  /** Whatever stops the parser, the XML did it. */
  private parse(step: () => void): void {
    try {
      step();
    } catch {
      this.failure ??= new UnreadableBody('xml-malformed', 'this is not well-formed XML', 'Check the export: it is damaged.', { line: this.parser.line + 1 });
    }
  }

  take(): SourceRecord[] {
    return this.ready.splice(0);
  }

  check(): void {
    if (this.failure) throw this.failure;
  }

  private fail(code: 'dtd-refused' | 'xml-malformed' | 'wrong-format' | 'too-deep', message: string, hint: string): void {
    this.failure ??= new UnreadableBody(code, message, hint, { line: this.parser.line + 1 });
    throw this.failure;
  }

  private onOpen(name: string, attributes: Record<string, string>): void {
    if (++this.depth > MAX_DEPTH) this.fail('too-deep', `the XML is nested deeper than ${MAX_DEPTH}`, 'Send the records one level below the body.');
    if (this.open) this.onField(this.open, name, attributes);
    else if (name === this.source.record) {
      // Without a prototype, since an element may have any name.
      const fields = Object.create(null) as XmlRecord['fields'];
      this.open = { value: { attributes, fields, header: this.header }, start: this.parser.startTagPosition - 1, line: this.parser.line + 1, path: [], seen: new Map(), naming: 0, beginning: undefined };
    } else if (name === this.source.header) {
      this.header = { ...attributes };
      this.headerLength = 0;
      this.sawHeader = true;
      this.headerAttributes = new Set(Object.keys(attributes));
      this.headerField = '';
    } else if (this.headerField !== undefined) this.headerField = name;
  }

  private onField(open: Open, name: string, attributes: Record<string, string>): void {
    const { value, path, seen } = open;
    if (open.beginning !== undefined) return void path.push(name);
    const place = [...path, name].join('/');
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    path.push(count === 1 ? name : `${name}[${count}]`);
    const field = path.join('/');
    value.fields[field] = { text: '', attributes };
    // Names within names may take far more than what is written.
    open.naming += field.length + place.length;
    if (open.naming > 4 * this.maxBytes) open.beginning = this.beginningOf(open);
  }

  private onText(text: string): void {
    if (!this.open) return this.onHeaderText(text);
    if (this.open.beginning !== undefined) return;
    const field = this.open.value.fields[this.open.path.join('/')];
    if (field) field.text += text;
  }

  /** A header may say what it says in elements instead of attributes. */
  private onHeaderText(text: string): void {
    const { headerField: name } = this;
    if (!name || text.trim() === '' || this.headerAttributes.has(name)) return;
    this.headerLength += name.length + text.length;
    if (this.headerLength > KEPT) this.fail('wrong-format', `the <${this.source.header}> is longer than 64 KB`, 'Put the records behind the header, not into it.');
    this.header[name] = (this.header[name] ?? '') + text.trim();
  }

  private onClose(name: string): void {
    this.depth--;
    if (!this.open) {
      if (this.headerField !== undefined) this.headerField = name === this.source.header ? undefined : '';
      return;
    }
    if (this.open.path.length > 0) return void this.open.path.pop();
    if (name !== this.source.record) return;
    const { start, line, value, beginning } = this.open;
    const text = beginning ?? this.text.slice(start - this.textStart, this.parser.position - this.textStart);
    const raw = this.decoder.encode(text);
    this.open = undefined;
    const place = { index: this.index++, at: { line } };
    this.ready.push(beginning !== undefined || raw.length > this.maxBytes ? { ...place, raw: raw.subarray(0, KEPT), unreadable: TOO_LARGE } : { ...place, raw, value });
  }

  private beginningOf({ start }: Open): string {
    return this.text.slice(start - this.textStart, Math.min(start + KEPT + 1, this.parser.position) - this.textStart);
  }

  /** Keeps of the text only what an open record or a tag that is not yet closed still needs. */
  private forget(): void {
    const { open } = this;
    // Not set before the first tag, whatever its type says.
    const { position, startTagPosition = 0 } = this.parser as { position: number; startTagPosition?: number };
    if (open && open.beginning === undefined && position - open.start > 2 * this.maxBytes + KEPT) {
      open.beginning = this.beginningOf(open);
    }
    const needed = open && open.beginning === undefined ? open.start : Math.max(startTagPosition - 1, position - LONGEST_TAG);
    const from = Math.max(needed, this.textStart);
    this.text = this.text.slice(from - this.textStart);
    this.textStart = from;
  }
}

const LONGEST_TAG = 4 * KEPT;
const TOO_LARGE = { code: 'record-too-large', pointer: '', message: 'the element is too large', hint: 'Leave out what is not needed (photos, documents).' } as const;

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesOf(all: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('xmlns')).map(([name, value]) => [local(name), value]));
}
