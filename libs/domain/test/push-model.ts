import { cursorAt, DeliveryWindow, HEADERS, readPage, type Dispatch, type LogRecord, type Verdict } from '../src/index.ts';

export const INCARNATION = '0b5a1f0e-7b7d-4c7e-9a55-3c1d2e4f5a6b';

export function pushRecord(offset: number, subject: string): LogRecord {
  const headers = { [HEADERS.subject]: Buffer.from(subject), [HEADERS.id]: Buffer.from(`e${offset}`), [HEADERS.origin]: Buffer.from(`0:${offset}`) };
  return { topic: 'inbox.kab-sleman.main', partition: 0, offset: BigInt(offset), timestamp: 0, key: null, value: Buffer.from(`e${offset}`), headers };
}

/** A dispatcher in memory: one lane, one receiver that answers as it is told, a store of what stands parked; it may crash at any time. */
export class PushModel {
  /** Offsets in the order in which the receiver took them. */
  readonly taken: number[] = [];
  readonly parked = new Map<string, number[]>();
  now = 0;
  crashes = 0;
  private window: DeliveryWindow;
  private readonly under: Dispatch[] = [];
  private saved = cursorAt(INCARNATION, 0n);

  private readonly lane: readonly LogRecord[];
  private readonly answerTo: (subject: string, attempt: number) => Verdict;
  private attempt = 0;

  constructor(lane: readonly LogRecord[], answerTo: (subject: string, attempt: number) => Verdict) {
    this.lane = lane;
    this.answerTo = answerTo;
    this.window = new DeliveryWindow(this.saved);
  }

  get position(): number {
    return Number(this.window.position().next);
  }

  /** One turn: `choice` picks whose answer comes next. */
  turn(choice: number): void {
    this.read();
    this.under.push(...this.window.next(this.now));
    const [dispatch] = this.under.splice(choice % Math.max(this.under.length, 1), 1);
    if (dispatch !== undefined) this.answer(dispatch);
    else this.now = this.window.nextTime(this.now) ?? this.now + 1;
    this.writeDown();
  }

  save(): void {
    this.saved = this.window.position();
  }

  crash(): void {
    this.crashes += 1;
    this.under.length = 0;
    this.window = new DeliveryWindow(this.saved, this.parked.keys());
  }

  get over(): boolean {
    return this.position === this.lane.length;
  }

  private read(): void {
    if (this.window.load.events < 7) this.window.add(readPage(this.window.readFrom, this.lane, { limit: 3, maxBytes: 1_000 }));
  }

  private answer(dispatch: Dispatch): void {
    const verdict = this.answerTo(dispatch.subject, this.attempt++);
    if (verdict.kind === 'delivered') this.taken.push(Number(dispatch.record.offset));
    this.window.answered(dispatch, verdict, this.now, 0.5);
  }

  private writeDown(): void {
    const parked = [...this.window.toPark];
    for (const { subject, record } of parked) {
      const list = this.parked.get(subject) ?? [];
      if (!list.includes(Number(record.offset))) list.push(Number(record.offset));
      this.parked.set(subject, list);
    }
    this.window.settleParked(parked);
  }
}
