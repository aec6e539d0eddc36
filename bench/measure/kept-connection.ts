import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

export interface Answer {
  status: number;
  body: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** One HTTP/1.1 connection that is kept alive, one request at a time. Node's own clients would take as much of the machine as the server. */
export class KeptConnection {
  private readonly socket: Socket;
  private readonly host: string;
  private received: Buffer[] = [];
  private length = 0;
  private waiting: { resolve(answer: Answer): void; reject(error: Error): void } | undefined;

  private constructor(socket: Socket, host: string) {
    this.socket = socket;
    this.host = host;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.onData(chunk));
    socket.on('close', () => this.waiting?.reject(new Error('the server closed the connection')));
    socket.on('error', (error) => this.waiting?.reject(error));
  }

  static async open(url: string): Promise<KeptConnection> {
    const { hostname, port, host } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port) });
    await once(socket, 'connect');
    return new KeptConnection(socket, host);
  }

  request(method: string, path: string, headers: Readonly<Record<string, string>>, body?: Buffer): Promise<Answer> {
    const lines = Object.entries({ host: this.host, ...headers, 'content-length': String(body?.length ?? 0) }).map(([name, value]) => `${name}: ${value}\r\n`);
    // Together, as the clients that agencies use send a request.
    this.socket.cork();
    this.socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`);
    if (body !== undefined) this.socket.write(body);
    this.socket.uncork();
    return new Promise((resolve, reject) => (this.waiting = { resolve, reject }));
  }

  close(): void {
    this.socket.destroy();
  }

  private onData(chunk: Buffer): void {
    this.received.push(chunk);
    this.length += chunk.length;
    const bytes = this.received.length === 1 ? chunk : Buffer.concat(this.received);
    this.received = [bytes];
    const end = bytes.indexOf(HEAD_END);
    if (end < 0) return;
    const head = bytes.toString('latin1', 0, end);
    const size = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
    const total = end + HEAD_END.length + Number(size ?? 0);
    if (this.length < total) return;
    this.received = [];
    this.length = 0;
    const { waiting } = this;
    this.waiting = undefined;
    if (size === undefined && !head.includes(' 204 ')) waiting?.reject(new Error('the answer does not tell its length'));
    else waiting?.resolve({ status: Number(head.slice(9, 12)), body: bytes.subarray(end + HEAD_END.length, total) });
  }
}
