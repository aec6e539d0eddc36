import { Inject, Injectable } from '@nestjs/common';
import { readsEverything, waitingFiles, type FeedAlarm, type FeedBatch, type FeedName, type FeedRow, type FeedStore, type FeedTrouble, type WaitingFile } from '@simpul/domain';
import { AgencyRegistry, CLOCK, CONFIG, FEED_STORE, Problem, type Clock, type Config, type Language } from '@simpul/platform';
import type { FeedDto, WaitingFileDto } from '../http/feed.dto.ts';
import { DeclaredFeeds, type DeclaredFeed } from './declared-feeds.ts';
import { FEED_LIMITS, isRun, type FeedLimits } from './feed-kinds.ts';
import { FeedFolder } from './folder/feed-folder.ts';

/** What an operator sees of the feeds. */
@Injectable()
export class ShowFeeds {
  constructor(
    private readonly declared: DeclaredFeeds,
    private readonly registry: AgencyRegistry,
    @Inject(FEED_STORE) private readonly store: FeedStore,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(FEED_LIMITS) private readonly limits: FeedLimits,
  ) {}

  /** The agency's own; all, for whoever may read of everybody. */
  async of(agency: string, language: Language): Promise<FeedDto[]> {
    const seesAll = await this.seesAll(agency);
    const feeds = this.declared.all().filter((feed) => seesAll || feed.agency === agency);
    const [rows, batches] = await Promise.all([this.store.list(seesAll ? undefined : agency), this.store.lastBatches(feeds.map(nameOf))]);
    const [row, batch] = [byName(rows), byName(batches)];
    return Promise.all(feeds.map(async (feed) => view(feed, row.get(keyOf(nameOf(feed))), batch.get(keyOf(nameOf(feed))), await this.waitingIn(feed), language)));
  }

  /** What lies in a folder; of one that can not be used `lastError` says why. */
  private async waitingIn({ agency, spec }: DeclaredFeed): Promise<WaitingFileDto[] | undefined> {
    const { feedsDir } = this.config;
    if (spec.kind !== 'folder' || feedsDir === undefined) return undefined;
    const listing = await FeedFolder.open(feedsDir, agency, spec.name).then((folder) => folder.list()).catch(() => undefined);
    return listing && waitingFiles(listing, this.clock.now(), this.limits.folder.settleMs).slice(0, MOST_SHOWN).map(told);
  }

  /** A feed that the reader may see: their own, or for whoever may read of everybody any. Throws `Problem` `not-found`. */
  async named(reader: string, name: FeedName): Promise<FeedName> {
    const isDeclared = this.declared.all().some((feed) => keyOf(nameOf(feed)) === keyOf(name));
    if (isDeclared && (name.agency === reader || (await this.seesAll(reader)))) return name;
    throw new Problem('not-found');
  }

  private async seesAll(agency: string): Promise<boolean> {
    const reader = await this.registry.find(agency);
    return reader !== undefined && readsEverything({ agency, kind: reader.kind });
  }
}

const MOST_SHOWN = 100;

function told({ name, size, mtimeMs, because }: WaitingFile): WaitingFileDto {
  return { file: name, bytes: size, changedAt: new Date(mtimeMs), because };
}

const nameOf = ({ agency, spec }: DeclaredFeed): FeedName => ({ agency, feed: spec.name });
const keyOf = ({ agency, feed }: FeedName) => `${agency} ${feed}`;

function byName<T extends FeedName>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [keyOf(one), one]));
}

function view(declared: DeclaredFeed, row: FeedRow | undefined, last: FeedBatch | undefined, waiting: readonly WaitingFileDto[] | undefined, language: Language): FeedDto {
  const { spec, agency, missing } = declared;
  const inWords = ({ code, message, messageId }: FeedTrouble | FeedAlarm) => ({ code, message: language === 'id' ? messageId : message });
  const [trouble, alarm] = [row?.trouble ?? null, row?.alarm ?? null];
  return {
    agency,
    feed: spec.name,
    kind: spec.kind,
    state: stateOf(declared, row),
    ...(missing.length > 0 ? { needs: missing } : {}),
    watermark: row?.position ?? null,
    movedAt: row?.positionAt ?? null,
    lastBatch: last === undefined ? null : { batch: last.batch, state: last.state, openedAt: last.openedAt },
    succeededAt: row?.succeededAt ?? null,
    failures: row?.failures ?? 0,
    lastError: trouble && inWords(trouble),
    nextRun: row?.nextRun ?? null,
    alarm: alarm && { ...inWords(alarm), raisedAt: alarm.raisedAt },
    vanished: row?.vanished ?? 0,
    ...(waiting === undefined ? {} : { waiting }),
  };
}

/** Another connector may have the settings that this one lacks. */
function stateOf({ spec, missing }: DeclaredFeed, row: FeedRow | undefined): string {
  if (row?.held) return row.failures > 0 ? 'failing' : 'running';
  if (missing.length > 0) return 'not-configured';
  return isRun(spec) ? 'waiting' : 'open';
}
