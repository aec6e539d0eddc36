import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** `half-open`: accepts, and holds what comes from either side, as a line does whose other end has gone without a word. */
export type Line = 'open' | 'cut' | 'half-open' | { delayMs: number };

/** A line on 127.0.0.1 that can be made bad. */
export class TcpProxy {
  private readonly server: Server;
  private readonly to: () => number;
  private readonly ends = new Set<Socket>();
  /** How many connections, or pieces of what was said, the bad line has touched since it is so. */
  harmed = 0;
  private line: Line = 'open';

  private constructor(to: () => number) {
    this.to = to;
    this.server = createServer((near) => this.join(near));
  }

  /** `to`: the port that it leads to, asked for at each connection. */
  static async start(to: () => number): Promise<TcpProxy> {
    const proxy = new TcpProxy(to);
    proxy.server.listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** From now on. `cut` ends what is connected and whoever connects; a line that was half-open ends when it is anything else again. */
  become(line: Line): void {
    this.harmed = line === 'cut' || line === 'half-open' ? this.ends.size : 0;
    if (line === 'cut' || this.line === 'half-open') for (const end of this.ends) end.destroy();
    this.line = line;
    if (line === 'half-open') for (const end of this.ends) end.pause();
  }

  stop(): void {
    this.become('cut');
    this.server.close();
  }

  private join(near: Socket): void {
    if (this.line === 'cut' || this.line === 'half-open') this.harmed++;
    if (this.line === 'cut') return void near.destroy();
    const far = connect({ port: this.to(), host: '127.0.0.1' });
    this.lead(near, far);
    this.lead(far, near);
  }

  private lead(from: Socket, to: Socket): void {
    this.ends.add(from);
    from.setNoDelay(true);
    from.on('data', (chunk) => this.pass(chunk, from, to));
    from.on('error', () => from.destroy());
    from.on('close', () => {
      this.ends.delete(from);
      to.destroy();
    });
    if (this.line === 'half-open') from.pause();
  }

  private pass(chunk: Buffer, from: Socket, to: Socket): void {
    const { line } = this;
    if (typeof line !== 'object') return this.write(chunk, from, to);
    this.harmed++;
    setTimeout(() => this.write(chunk, from, to), line.delayMs);
  }

  private write(chunk: Buffer, from: Socket, to: Socket): void {
    if (to.destroyed || to.write(chunk)) return;
    from.pause();
    to.once('drain', () => this.line === 'half-open' || from.resume());
  }
}
