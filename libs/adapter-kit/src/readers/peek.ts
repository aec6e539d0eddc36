/** The first bytes (at least `atLeast`, unless the input is shorter) and the whole input, those included. */
export async function peek(input: AsyncIterable<Uint8Array>, atLeast: number): Promise<{ head: Buffer; all: AsyncGenerator<Buffer> }> {
  const iterator = input[Symbol.asyncIterator]();
  const parts: Buffer[] = [];
  let length = 0;
  let ended = false;
  while (length < atLeast && !ended) {
    const next = await iterator.next();
    ended = next.done === true;
    if (next.done) break;
    parts.push(Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength));
    length += next.value.byteLength;
  }
  const head = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
  return { head, all: rest(head, iterator, ended) };
}

async function* rest(head: Buffer, iterator: AsyncIterator<Uint8Array>, ended: boolean): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head;
    if (ended) return;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength);
    }
  } finally {
    await iterator.return?.();
  }
}
