/** What a lane's events are counted by. */
export interface Seen {
  type: string;
  subject: string;
  data: { sourceRecord: { key: string; version: string } };
}

/** What is followed. */
export const ATTENDANCE = 'id.go.asn.worklocation.';

interface Expected {
  at: number;
  turn: number;
}

/** One follower's account: what was accepted for its lane, what came of it, and how long each event took. */
export class Tally {
  /** By key and version of the source's record. */
  private readonly awaited = new Map<string, Expected>();
  private readonly lastTurn = new Map<string, number>();
  private took: number[] = [];
  sent = 0;
  /** Came although nobody waited for it: a second time, or never sent. */
  doubled = 0;
  /** Came behind a later one of the same employee. */
  reordered = 0;

  /** Before it is sent, at `at` (ms). */
  expect(key: string, version: string, at: number): void {
    this.awaited.set(`${key}@${version}`, { at, turn: this.sent++ });
  }

  /** Events of other kinds were not counted when they were sent. */
  see({ type, subject, data }: Seen, at: number): void {
    if (!type.startsWith(ATTENDANCE)) return;
    const name = `${data.sourceRecord.key}@${data.sourceRecord.version}`;
    const expected = this.awaited.get(name);
    if (expected === undefined) return void this.doubled++;
    this.awaited.delete(name);
    if (expected.turn < (this.lastTurn.get(subject) ?? -1)) this.reordered++;
    this.lastTurn.set(subject, expected.turn);
    this.took.push(at - expected.at);
  }

  /** Sent and not there; when nothing more is sent, in the end: lost. */
  get behind(): number {
    return this.awaited.size;
  }

  /** Milliseconds that the events since the last call took. */
  takeTimes(): number[] {
    const { took } = this;
    this.took = [];
    return took;
  }
}
