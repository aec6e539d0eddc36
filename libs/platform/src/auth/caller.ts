import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';

/** Who asks, as its token says. */
export interface CallerInfo {
  agency: string;
  credentialId: string;
  tokenExpiresAt: Date;
}

const callers = new WeakMap<object, CallerInfo>();

/** Set by the guard; `request` is Fastify's. */
export function rememberCaller(request: object, caller: CallerInfo): void {
  callers.set(request, caller);
}

export function callerOf(request: object): CallerInfo | undefined {
  return callers.get(request);
}

/** The caller of a guarded route: `@Caller() caller: CallerInfo`. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): CallerInfo => {
  const caller = callerOf(context.switchToHttp().getRequest<object>());
  if (caller === undefined) throw new Error('@Caller() on a @Public() route');
  return caller;
});

export const PUBLIC = 'simpul:public';

/** This route, or all routes of this controller, need no token. */
export const Public = () => SetMetadata(PUBLIC, true);
