import { Controller, Get, Inject, Res, ServiceUnavailableException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { HealthCheckService, HealthIndicatorService, type HealthIndicatorFunction } from '@nestjs/terminus';
import type { Topics } from '@simpul/domain';
import type { Database } from '@simpul/postgres';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/caller.ts';
import { DATABASE, TOPICS } from '../tokens.ts';
import { Readiness } from './readiness.ts';

/** As Terminus writes it. */
const HEALTH = { 'application/json': { schema: { type: 'object', properties: { status: { type: 'string' } } } } };
const PATIENCE_MS = 2_000;

@Public()
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(HealthCheckService) private readonly health: HealthCheckService,
    @Inject(HealthIndicatorService) private readonly indicators: HealthIndicatorService,
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(TOPICS) private readonly topics: Topics,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Get('live')
  @ApiOperation({ summary: 'The process runs' })
  @ApiOkResponse({ content: HEALTH })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'The process can work: Kafka and Postgres answered just now; 503 with what did not' })
  @ApiOkResponse({ content: HEALTH })
  @ApiServiceUnavailableResponse({ content: HEALTH })
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    try {
      const health = await this.health.check([() => this.process(), this.asking('kafka', () => this.topics.ping()), this.asking('postgres', () => this.database.ping())]);
      return { ...health, ...this.notes() };
    } catch (error) {
      if (!(error instanceof ServiceUnavailableException)) throw error;
      void reply.status(503).header('retry-after', '2');
      return { ...(error.getResponse() as object), ...this.notes() };
    }
  }

  private process() {
    const indicator = this.indicators.check('process');
    return this.readiness.state === 'ready' ? indicator.up() : indicator.down({ message: this.readiness.state });
  }

  private notes(): Record<string, unknown> {
    return Object.fromEntries([...this.readiness.notes].map(([name, note]) => [name, note()]));
  }

  private asking(name: string, ask: () => Promise<unknown>): HealthIndicatorFunction {
    return async () => {
      const indicator = this.indicators.check(name);
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<never>((_, fail) => {
        timer = setTimeout(() => fail(new Error(`no answer within ${PATIENCE_MS / 1_000} s`)), PATIENCE_MS);
      });
      try {
        await Promise.race([ask(), late]);
        return indicator.up();
      } catch (error) {
        return indicator.down({ message: (error as Error).message });
      } finally {
        clearTimeout(timer);
      }
    };
  }
}
