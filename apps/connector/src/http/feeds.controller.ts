import { Body, Controller, Delete, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { DumpKeyStore, FeedStore } from '@simpul/domain';
import { ApiProblems, Caller, DUMP_KEY_STORE, FEED_STORE, languageOf, Problem, type CallerInfo } from '@simpul/platform';
import { ShowFeeds } from '../feeds/show-feeds.ts';
import { FeedList, FeedOwnerQuery, ReviewedDto, ReviewedKeys, VanishedPage, VanishedQuery } from './feed.dto.ts';

@ApiTags('publishing')
@ApiBearerAuth()
@Controller('v1/feeds')
export class FeedsController {
  constructor(
    private readonly feeds: ShowFeeds,
    @Inject(FEED_STORE) private readonly store: FeedStore,
    @Inject(DUMP_KEY_STORE) private readonly keys: DumpKeyStore,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The ways by which the bus gets your records beside HTTP push, and how each stands; the centre sees every agency’s' })
  @ApiOkResponse({ type: FeedList })
  @ApiProblems('store-unavailable')
  async list(@Caller() { agency }: CallerInfo, @Headers('accept-language') language: string | undefined): Promise<FeedList> {
    return { items: await this.feeds.of(agency, languageOf(language)) };
  }

  @Get(':feed/vanished')
  @ApiOperation({ summary: 'Rows that are no longer in the source’s dumps, to be looked into: nothing is made of it, since a row that is gone says nothing of the person' })
  @ApiOkResponse({ type: VanishedPage })
  @ApiProblems('bad-request', 'not-found', 'store-unavailable')
  async vanished(@Caller() caller: CallerInfo, @Param('feed') feed: string, @Query() { agency = caller.agency, page, limit }: VanishedQuery): Promise<VanishedPage> {
    const name = await this.feeds.named(caller.agency, { agency, feed });
    return this.keys.vanished(name, { limit, ...(page === undefined ? {} : { page }) });
  }

  @Post(':feed/vanished/reviewed')
  @HttpCode(200)
  @ApiOperation({ summary: 'Rows of yours that are rightly gone: they are reported no longer' })
  @ApiOkResponse({ type: ReviewedDto })
  @ApiProblems('bad-request', 'not-found', 'store-unavailable')
  async reviewed(@Caller() { agency }: CallerInfo, @Param('feed') feed: string, @Body() { keys }: ReviewedKeys): Promise<ReviewedDto> {
    return { reviewed: await this.keys.reviewed(await this.feeds.named(agency, { agency, feed }), keys) };
  }

  @Delete(':feed/alarm')
  @HttpCode(204)
  @ApiOperation({ summary: 'You have seen to a feed’s alarm' })
  @ApiNoContentResponse({ description: 'It is told of no longer' })
  @ApiProblems('not-found', 'store-unavailable')
  async acknowledge(@Caller() caller: CallerInfo, @Param('feed') feed: string, @Query() { agency = caller.agency }: FeedOwnerQuery): Promise<void> {
    if (!(await this.store.acknowledge(await this.feeds.named(caller.agency, { agency, feed })))) throw new Problem('not-found');
  }
}
