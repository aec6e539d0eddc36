import { Inject, Injectable, Logger } from '@nestjs/common';
import type { Parked, ParkedStore } from '@simpul/domain';
import { PARKED_STORE, Problem } from '@simpul/platform';
import { viewParked, type ParkedDto, type ParkedPage, type ParkedQuery } from './parked.dto.ts';

/** What stands parked, in the hands of its agency. The dispatcher that owns the channel acts within seconds. */
@Injectable()
export class ParkedEvents {
  private readonly logger = new Logger('ParkedEvents');

  constructor(@Inject(PARKED_STORE) private readonly store: ParkedStore) {}

  async list(agency: string, query: ParkedQuery): Promise<ParkedPage> {
    const { items, next } = await this.store.list(agency, query);
    return { items: items.map(viewParked), ...(next === undefined ? {} : { next }) };
  }

  /** Throws `Problem` `not-found`, `conflict`. */
  async release(agency: string, id: string): Promise<ParkedDto> {
    const parked = await this.find(agency, id);
    if (!(await this.store.release(agency, id))) throw onItsWay();
    return viewParked({ ...parked, state: 'releasing' });
  }

  /** Throws `Problem` `not-found`, `conflict`. */
  async skip(agency: string, id: string): Promise<ParkedDto> {
    const parked = await this.find(agency, id);
    if (!(await this.store.skip(agency, id))) throw onItsWay();
    this.logger.log({ msg: 'a parked event was given up by its subscriber', agency, subscription: parked.subscription, event: parked.event.id });
    return viewParked({ ...parked, state: 'releasing' });
  }

  private async find(agency: string, id: string): Promise<Parked> {
    const parked = await this.store.find(agency, id);
    if (parked === undefined) throw new Problem('not-found', { detail: { en: 'nothing of yours stands parked under this id', id: 'tidak ada kiriman Anda yang tertahan dengan id ini' } });
    return parked;
  }
}

function onItsWay(): Problem {
  return new Problem('conflict', { detail: { en: 'it is on its way already', id: 'kiriman ini sudah dalam perjalanan' } });
}
