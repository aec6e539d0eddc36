import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { PUBLIC, rememberCaller } from './caller.ts';
import { bearer } from './sign-in.ts';
import { TokenService } from './token.service.ts';

/** Every HTTP route needs a bearer token (RFC 6750) unless it is `@Public()`. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(TokenService) private readonly tokens: TokenService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()])) return true;
    const request = context.switchToHttp().getRequest<{ headers: { authorization?: string } }>();
    rememberCaller(request, await this.tokens.verifyToken(bearer(request.headers.authorization)));
    return true;
  }
}
