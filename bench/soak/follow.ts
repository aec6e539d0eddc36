import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Caller } from './caller.ts';
import type { Seen, Tally } from './tally.ts';

/** Something that goes on until it is told to stop. */
export interface Activity {
  stop(): void;
  /** Rejects when it fails. */
  ended: Promise<void>;
}

interface Page {
  events: Seen[];
  cursor: string;
}

/** Long polls, each page committed before the next is asked for. */
export function pull(caller: Caller, tally: Tally): Activity {
  const ending = new AbortController();
  const read = async () => {
    for (let query = ''; !ending.signal.aborted; ) {
      const page = await caller.json<Page>('GET', `/v1/inbox?wait=5${query}`);
      note(tally, page.events);
      query = `&cursor=${page.cursor}`;
      if (page.events.length > 0) await caller.json('PUT', '/v1/inbox/cursor', { cursor: page.cursor });
    }
  };
  return { stop: () => ending.abort(), ended: read() };
}

/** Server-Sent Events; when the line ends, with the token say, it is opened again where it ended. */
export function stream(url: string, caller: Caller, tally: Tally): Activity {
  const ending = new AbortController();
  const read = async () => {
    for (let last = ''; !ending.signal.aborted; ) {
      const asked = get(`${url}/v1/inbox/stream`, { headers: { authorization: await caller.authorized(), ...(last === '' ? {} : { 'last-event-id': last }) } });
      const [line] = (await once(asked, 'response')) as [IncomingMessage];
      ending.signal.addEventListener('abort', () => line.destroy(), { once: true });
      if (line.statusCode !== 200) throw new Error(`the stream was answered ${line.statusCode}`);
      for await (const { id, data } of messagesOf(line)) {
        note(tally, (JSON.parse(data) as Page).events);
        last = id;
      }
    }
  };
  return { stop: () => ending.abort(), ended: read() };
}

/** A receiver of a webhook's deliveries. */
export async function receive(tally: Tally): Promise<Activity & { url: string }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      note(tally, [JSON.parse(Buffer.concat(chunks).toString()) as Seen]);
      response.writeHead(204).end();
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop, ended: once(server, 'close').then(() => {}) };
}

function note(tally: Tally, events: readonly Seen[]): void {
  const now = performance.now();
  for (const event of events) tally.see(event, now);
}

/** Ends when the line does, whoever ends it. */
async function* messagesOf(line: IncomingMessage): AsyncGenerator<{ id: string; data: string }> {
  let text = '';
  try {
    for await (const chunk of line.setEncoding('utf8')) {
      const parts = (text + String(chunk)).split('\n\n');
      text = parts.pop() ?? '';
      for (const part of parts) {
        const [, id, data] = /^id: (.+)\ndata: (.+)$/m.exec(part) ?? [];
        if (id !== undefined && data !== undefined) yield { id, data };
      }
    }
  } catch {
    // The line broke: whoever reads opens another.
  }
}
