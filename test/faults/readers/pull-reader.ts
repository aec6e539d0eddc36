import { insist, Refused } from '../load/insist.ts';
import { takeDown, type LaneReader, type ReaderPlace } from './lane-reader.ts';

interface Page {
  events: unknown[];
  cursor: string;
}

/** Reads on from what it has committed, writes down, commits. A commit is sent again until it is answered, so nothing may come twice. */
export class PullReader implements LaneReader {
  readonly repeated = 0;
  private over = false;
  private readonly running: Promise<void>;

  constructor(place: ReaderPlace) {
    this.running = this.run(place);
    this.running.catch(() => {});
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.running;
  }

  private async run(place: ReaderPlace): Promise<void> {
    const { url, token, lane, errors } = place;
    const { subscription } = lane;
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    while (!this.over) {
      const read = await insist({ method: 'GET', url: () => `${url}/v1/inbox?subscription=${subscription}&wait=2`, headers, errors }, () => this.over);
      if (read === undefined) return;
      if (read.status !== 200) throw new Refused(`reading ${lane.agency}/${subscription}`, read);
      const { events, cursor } = read.body as Page;
      if (events.length === 0) continue;
      takeDown(place, events);
      const committed = await insist({ method: 'PUT', url: () => `${url}/v1/inbox/cursor`, headers, body: JSON.stringify({ subscription, cursor }), errors }, () => this.over);
      if (committed !== undefined && committed.status !== 204) throw new Refused(`committing ${lane.agency}/${subscription}`, committed);
    }
  }
}
