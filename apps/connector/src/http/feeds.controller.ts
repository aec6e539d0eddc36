import { Controller, Get, Headers } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Caller, languageOf, type CallerInfo } from '@simpul/platform';
import { ShowFeeds } from '../feeds/show-feeds.ts';
import { FeedList } from './feed.dto.ts';

@ApiTags('publishing')
@ApiBearerAuth()
@Controller('v1/feeds')
export class FeedsController {
  constructor(private readonly feeds: ShowFeeds) {}

  @Get()
  @ApiOperation({ summary: 'The ways by which the bus gets your records beside HTTP push, and how each stands; the centre sees every agency’s' })
  @ApiOkResponse({ type: FeedList })
  @ApiProblems('store-unavailable')
  async list(@Caller() { agency }: CallerInfo, @Headers('accept-language') language: string | undefined): Promise<FeedList> {
    return { items: await this.feeds.of(agency, languageOf(language)) };
  }
}
