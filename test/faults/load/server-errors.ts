const MOST_EXAMPLES = 20;
const MOST_CHARS = 300;

/** Answers 5xx that are no 503: whatever fails behind it, the bus promises none. They are sent again like a 503, so nobody would hear of them. */
export class ServerErrors {
  count = 0;
  readonly examples: string[] = [];

  note(request: string, status: number, said: string): void {
    if (status < 500 || status === 503) return;
    this.count++;
    if (this.examples.length < MOST_EXAMPLES) this.examples.push(`${request}: ${status} ${said.slice(0, MOST_CHARS)}`);
  }
}
