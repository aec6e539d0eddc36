/** Tells the pieces of a body that comes in chunks; each chunk's are all to be taken before the next is given. */
export interface Splitter<T> {
  take(chunk: Buffer): Iterable<T>;
  end(): Iterable<T>;
}

/** As many pieces at a time as a chunk holds: a promise for each of them would cost more than to find it. */
export async function* splitStream<T>(input: AsyncIterable<Buffer>, splitter: Splitter<T>): AsyncGenerator<Iterable<T>> {
  for await (const chunk of input) yield splitter.take(chunk);
  yield splitter.end();
}
