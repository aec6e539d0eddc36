import type { FastifyInstance, RouteOptions } from 'fastify';

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Watches the routes as they are added; tells which methods an address takes, so that a wrong method is 405, not 404. */
export class AllowedMethods {
  private readonly routes: { pattern: RegExp; methods: readonly string[] }[] = [];

  constructor(fastify: FastifyInstance) {
    fastify.addHook('onRoute', (route: RouteOptions) => this.add(route.url, [route.method].flat()));
  }

  /** Sorted and without doubles; empty when no route has this path. */
  of(path: string): string[] {
    const found = this.routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods);
    return [...new Set(found)].toSorted();
  }

  private add(url: string, methods: readonly string[]): void {
    if (url.includes('*')) return;
    const source = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : escape(part))).join('/');
    this.routes.push({ pattern: new RegExp(`^${source}/?$`), methods });
  }
}
