import { isRegional, knownAgencies, type Agency } from '@simpul/domain';
import type { App, RunningApp } from '../measure/workbench.ts';
import { employees } from '../records/staff.ts';
import { Caller } from './caller.ts';
import type { Counted } from './figures.ts';
import { pull, receive, stream, type Activity } from './follow.ts';
import { changeRows, CHANGE_ROWS, events, keepSending, otherRecords, summaries, tasks, type Sender } from './senders.ts';
import { ATTENDANCE, Tally } from './tally.ts';

const CITIES = 20;
/** Of all attendance events: what the cities with their own adapters hand over, each half of it; the rest comes from the other cities. */
const CHANGE_ROWS_SHARE = 4 / 7;
const EVERYBODY = 560_000;

/** A small country that publishes at an even rate and follows its lanes in every way. */
export class Country {
  readonly tallies: Tally[] = [];
  private readonly apps: ReadonlyMap<App, RunningApp>;
  private readonly callers: Caller[] = [];
  private readonly senders: Sender[] = [];
  private readonly followers: Activity[] = [];
  private sending: Activity[] = [];

  constructor(apps: ReadonlyMap<App, RunningApp>) {
    this.apps = apps;
  }

  /** `perSecond`: attendance events. */
  async settle(perSecond: number): Promise<void> {
    for (const [nth, agency] of Object.keys(CHANGE_ROWS).entries()) {
      const tally = this.tally();
      this.senders.push(changeRows(this.caller('connector', agency), tally, (CHANGE_ROWS_SHARE * perSecond) / 2));
      this.followers.push(nth === 0 ? pull(this.caller('gateway', agency), tally) : stream(this.url('gateway'), this.caller('gateway', agency), tally));
    }
    const everybody = employees(EVERYBODY, 1);
    const cities = knownAgencies().filter((agency) => isRegional(agency) && agency.kind === 'city' && !(agency.id in CHANGE_ROWS)).slice(0, CITIES);
    for (const [nth, city] of cities.entries()) {
      const tally = this.tally();
      this.senders.push(events(this.caller('connector', city.id), tally, everybody.filter(({ place }) => place.agency === city.id), ((1 - CHANGE_ROWS_SHARE) * perSecond) / CITIES));
      this.followers.push(nth === 0 ? await this.webhook(city, tally) : pull(this.caller('gateway', city.id), tally));
    }
    this.senders.push(...this.otherKinds(cities.at(-1) as Agency));
  }

  /** Rejects with whatever fails first; resolves when everything has been stopped. */
  async publish(): Promise<void> {
    this.sending = this.senders.map((sender, i) => keepSending(sender, i / this.senders.length));
    await Promise.all([...this.sending, ...this.followers].map(({ ended }) => ended));
  }

  stopSending(): void {
    for (const { stop } of this.sending) stop();
  }

  async leave(): Promise<void> {
    for (const { stop } of this.followers) stop();
    await Promise.all(this.followers.map(({ ended }) => ended));
    for (const caller of this.callers) caller.close();
  }

  counted(): Counted {
    const sum = (pick: (tally: Tally) => number) => this.tallies.reduce((all, tally) => all + pick(tally), 0);
    return { sent: sum(({ sent }) => sent), lost: sum(({ behind }) => behind), doubled: sum(({ doubled }) => doubled), reordered: sum(({ reordered }) => reordered), repeated: this.callers.reduce((all, { repeated }) => all + repeated, 0) };
  }

  /** The kinds of which there are few, and who looks at who works where. */
  private otherKinds(city: Agency): Sender[] {
    const records = ['bkn', 'kemenkeu', 'kota-denpasar', 'kab-sleman'].map((agency) => otherRecords(this.caller('connector', agency), agency === 'bkn' ? 10_000 : 30_000));
    return [...records, tasks(this.caller('tasks', 'kemendagri'), this.caller('tasks', city.id), 2_000), summaries(this.caller('remote-work', 'bkn'), 5_000)];
  }

  private async webhook(city: Agency, tally: Tally): Promise<Activity> {
    const receiver = await receive(tally);
    await this.caller('gateway', city.id).json('POST', '/v1/subscriptions', { name: 'dorong', types: [`${ATTENDANCE}*`], channel: { kind: 'webhook', url: receiver.url } });
    return receiver;
  }

  private tally(): Tally {
    const tally = new Tally();
    this.tallies.push(tally);
    return tally;
  }

  private caller(app: App, agency: string): Caller {
    const caller = new Caller(this.url(app), agency);
    this.callers.push(caller);
    return caller;
  }

  private url(app: App): string {
    return this.apps.get(app)?.url ?? '';
  }
}
