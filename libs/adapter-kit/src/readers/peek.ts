export interface Peeked {
  /** The first bytes: at least as many as asked for, unless the input is shorter or breaks off. */
  head: Buffer;
  /** The whole input, those included. Where it breaks off, that is told behind what came before. */
  all: AsyncGenerator<Buffer>;
  /** Why the head could not be understood: as found, or that the input broke off within it. */
  blame: (found: unknown) => unknown;
  /** Lets go of the input, also where `all` was never begun. */
  close: () => Promise<void>;
}

export async function peek(input: AsyncIterable<Uint8Array>, atLeast: number): Promise<Peeked> {
  const iterator = input[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  let length = 0;
  let end: End | undefined;
  while (length < atLeast && !end) {
    try {
      const next = await iterator.next();
      if (next.done) end = {};
      else {
        parts.push(bufferOf(next.value));
        length += next.value.byteLength;
      }
    } catch (error) {
      if (length === 0) throw error;
      end = { error };
    }
  }
  const head = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  return { head, all: whole(head, iterator, end), blame: (found) => (end && 'error' in end ? end.error : found), close: async () => void (await iterator.return?.()) };
}

interface End {
  error?: unknown;
}

async function* whole(head: Buffer, iterator: AsyncIterator<Uint8Array>, end: End | undefined): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    if (end && 'error' in end) throw end.error;
    if (end) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield bufferOf(next.value);
  } finally {
    await iterator.return?.();
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
