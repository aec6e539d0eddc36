import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 2026, 00:00, in MS-DOS form: the same parts give the same bytes. */
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1;
const UTF8_NAMES = 0x0800;

export interface ZipOptions {
  /** Leaves the bytes as they are instead of deflating them. */
  store?: boolean;
}

/** A zip archive of these files, in their order (PKWARE APPNOTE 4.3, without zip64). */
export function buildZip(files: Readonly<Record<string, string | Buffer>>, { store = false }: ZipOptions = {}): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const plain = Buffer.from(content);
    const packed = store ? plain : deflateRawSync(plain);
    const name = Buffer.from(path);
    const shared = sharedFields(name, plain, packed, store);
    const local = Buffer.concat([signature('PK\u0003\u0004'), shared, name, packed]);
    directory.push(directoryEntry(shared, name, offset));
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...bodies, index, endRecord(directory.length, index.length, offset)]);
}

/** From "version needed" to "extra field length": the same in the local header and in the directory. */
function sharedFields(name: Buffer, plain: Buffer, packed: Buffer, store: boolean): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(UTF8_NAMES, 2);
  fields.writeUInt16LE(store ? 0 : 8, 4);
  fields.writeUInt16LE(DATE, 8);
  fields.writeUInt32LE(crc32(plain), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(plain.length, 18);
  fields.writeUInt16LE(name.length, 22);
  return fields;
}

function directoryEntry(shared: Buffer, name: Buffer, offset: number): Buffer {
  const madeBy = Buffer.from([20, 0]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature('PK\u0001\u0002'), madeBy, shared, rest, name]);
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries, 4);
  end.writeUInt16LE(entries, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature('PK\u0005\u0006'), end]);
}

function signature(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}
