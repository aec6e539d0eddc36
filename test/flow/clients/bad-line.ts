import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What is done to one request: cut amid its body; taken by the bus and its answer `lost`; answered 503 at once; its answer cut `short`; let through. */
export type Fault = 'cut' | 'lost' | 'busy' | 'short' | 'none';

/** A line to the bus on which things happen. */
export class BadLine {
  /** What is done to the next requests, tokens apart; the rest pass. */
  faults: Fault[] = [];
  /** Seconds that tokens are said to live; undefined = as the bus says. */
  tokenLife: number | undefined;
  /** Method, path and Idempotency-Key of what came. */
  readonly seen: { call: string; key: string | undefined }[] = [];

  private constructor(
    private readonly server: Server,
    private readonly bus: string,
  ) {}

  static async to(bus: string): Promise<BadLine> {
    const server = createServer();
    const line = new BadLine(server, bus);
    server.on('request', (request, reply) => void line.pass(request, reply).catch(() => reply.destroy()));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return line;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async pass(request: IncomingMessage, reply: ServerResponse): Promise<void> {
    const isToken = request.url === '/v1/oauth/token';
    this.seen.push({ call: `${request.method} ${request.url}`, key: request.headers['idempotency-key'] as string | undefined });
    const fault = isToken ? 'none' : (this.faults.shift() ?? 'none');
    if (fault === 'cut') return void request.once('data', () => request.socket.destroy());
    // Answered before the body is read: what a gateway does that is full.
    if (fault === 'busy') return void reply.writeHead(503, { 'retry-after': '1', connection: 'close' }).end('<html>busy</html>');
    const answer = await this.forward(request);
    if (fault === 'short') {
      const whole = await text(answer);
      return void reply.writeHead(answer.statusCode ?? 502).write(whole.slice(0, -10), () => request.socket.destroy());
    }
    if (fault === 'lost') {
      await text(answer);
      return void request.socket.destroy();
    }
    if (!isToken || this.tokenLife === undefined || answer.statusCode !== 200) return void answer.pipe(reply.writeHead(answer.statusCode ?? 502, answer.headers));
    const token = JSON.parse(await text(answer)) as object;
    reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ...token, expires_in: this.tokenLife }));
  }

  private async forward(request: IncomingMessage): Promise<IncomingMessage> {
    const onward = send(this.bus + request.url, { method: request.method, headers: request.headers });
    request.pipe(onward);
    const [answer] = (await once(onward, 'response')) as [IncomingMessage];
    return answer;
  }
}
