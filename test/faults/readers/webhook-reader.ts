import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { takeDown, type LaneReader, type ReaderPlace } from './lane-reader.ts';

/** A subscriber's web service: writes down what has a `webhook-id` that it has not, and answers. What comes again under the same id does nothing. */
export class WebhookReader implements LaneReader {
  repeated = 0;
  private readonly ids = new Set<string>();
  private readonly server: Server;

  private constructor(place: ReaderPlace) {
    this.server = createServer((request, response) => {
      this.take(place, request).then(
        () => response.writeHead(204).end(),
        () => response.destroy(),
      );
    });
  }

  static async start(place: ReaderPlace): Promise<WebhookReader> {
    const reader = new WebhookReader(place);
    reader.server.listen(0, '127.0.0.1');
    await once(reader.server, 'listening');
    return reader;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/simpul`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async take(place: ReaderPlace, request: IncomingMessage): Promise<void> {
    const body = await text(request);
    const id = String(request.headers['webhook-id']);
    if (this.ids.has(id)) return void this.repeated++;
    this.ids.add(id);
    takeDown(place, [JSON.parse(body)]);
  }
}
