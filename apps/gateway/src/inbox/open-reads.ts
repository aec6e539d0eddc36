import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Problem, TokenService, type CallerInfo } from '@simpul/platform';
import type { FastifyReply } from 'fastify';

const EVERY_MS = 1_000;

/** The reads under way: each ends when its caller hangs up, when its token holds no more, or when the app stops. */
@Injectable()
export class OpenReads implements OnModuleInit, BeforeApplicationShutdown {
  private readonly open = new Map<AbortController, CallerInfo>();
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(@Inject(TokenService) private readonly tokens: TokenService) {}

  onModuleInit(): void {
    this.timer = setInterval(() => this.endDead(), EVERY_MS).unref();
  }

  /** Before HTTP ends, which waits for every answer. */
  beforeApplicationShutdown(): void {
    clearInterval(this.timer);
    this.stopping = true;
    for (const read of this.open.keys()) read.abort();
  }

  /** Throws `Problem` `unavailable` when the app stops, `token-expired` or `credential-revoked` when the token ended meanwhile. */
  async during<T>(caller: CallerInfo, reply: FastifyReply, read: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.stopping) throw new Problem('unavailable');
    const ended = new AbortController();
    const hungUp = () => ended.abort();
    this.open.set(ended, caller);
    reply.raw.once('close', hungUp);
    try {
      return await read(ended.signal);
    } finally {
      reply.raw.off('close', hungUp);
      this.open.delete(ended);
      // Else a kept-alive connection would outlast the server's end.
      if (this.stopping && !reply.raw.headersSent) void reply.header('connection', 'close');
    }
  }

  /** Throws `Problem` `token-expired` or `credential-revoked`: what was found while waiting is for holders of a token alone. */
  requireLive(caller: CallerInfo): void {
    if (this.tokens.isLive(caller)) return;
    throw new Problem(caller.tokenExpiresAt.getTime() <= Date.now() ? 'token-expired' : 'credential-revoked');
  }

  private endDead(): void {
    for (const [read, caller] of this.open) if (!this.tokens.isLive(caller)) read.abort();
  }
}
