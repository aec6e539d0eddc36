import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SimpulEvent } from '@simpul/contract';

export interface Delivered {
  id: string;
  event: SimpulEvent;
  headers: IncomingHttpHeaders;
  body: string;
  /** Undefined: not answered yet. */
  status: number | undefined;
}

export type Behaviour = (delivered: Delivered, answer: (status: number, headers?: Record<string, string>) => void) => void;

/** A region's webhook: keeps what came, in the order of its coming, and answers as it is told. */
export class Receiver {
  readonly came: Delivered[] = [];
  behaviour: Behaviour = (_, answer) => answer(204);
  most = 0;
  private open = 0;
  private readonly server: Server;
  url = '';

  private constructor() {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('error', () => {});
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => this.take(request.headers, Buffer.concat(chunks).toString('utf8'), response));
    });
  }

  static async start(): Promise<Receiver> {
    const receiver = new Receiver();
    await new Promise<void>((listening) => receiver.server.listen(0, '127.0.0.1', listening));
    receiver.url = `http://127.0.0.1:${(receiver.server.address() as AddressInfo).port}/simpul`;
    return receiver;
  }

  /** What was answered with 2xx, in the order of its coming. */
  get taken(): Delivered[] {
    return this.came.filter(({ status }) => status !== undefined && status < 300);
  }

  idsOf(subject: string): string[] {
    return this.taken.filter(({ event }) => event.subject === subject).map(({ id }) => id);
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private take(headers: IncomingHttpHeaders, body: string, response: ServerResponse): void {
    const delivered: Delivered = { id: String(headers['webhook-id']), event: JSON.parse(body) as SimpulEvent, headers, body, status: undefined };
    this.came.push(delivered);
    this.open += 1;
    this.most = Math.max(this.most, this.open);
    response.on('close', () => (this.open -= 1));
    this.behaviour(delivered, (status, more = {}) => {
      delivered.status = status;
      response.writeHead(status, more).end();
    });
  }
}
