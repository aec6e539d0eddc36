const PATIENCE_MS = 25_000;
const LOOK_MS = 20;

/** Asks until there is an answer; throws rather than going on after its test has ended. */
export async function until<T>(ask: () => T | undefined | false | Promise<T | undefined | false>, between: () => void = () => {}): Promise<T> {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; await new Promise((later) => setTimeout(later, LOOK_MS))) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    between();
  }
  throw new Error(`waited in vain: ${String(ask)}`);
}
