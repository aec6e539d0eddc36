import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SimpulEvent } from '@simpul/contract';

/** A page as it came by Server-Sent Events; its id is the cursor. */
export interface StreamedPage {
  id: string;
  events: SimpulEvent[];
}

export interface OpenStream {
  status: number | undefined;
  /** The next page. */
  page(): Promise<StreamedPage>;
  /** All that came and was not taken as a page, once the bus has ended it. */
  ended(): Promise<string>;
  hangUp(): void;
}

/** An agency's stream of Server-Sent Events. */
export async function openStream(bus: string, token: string, query = '', headers: Record<string, string> = {}): Promise<OpenStream> {
  const answer = await openUnread(bus, token, query, headers);
  let text = '';
  answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  const ended = once(answer, 'close');
  const page = async () => {
    for (; ; await sleep(20)) {
      const found = /^id: (.+)\ndata: (.+)\n\n/m.exec(text);
      if (found === null) continue;
      text = text.slice(found.index + found[0].length);
      return { id: String(found[1]), events: (JSON.parse(String(found[2])) as { events: SimpulEvent[] }).events };
    }
  };
  return { status: answer.statusCode, page, ended: () => ended.then(() => text), hangUp: () => answer.destroy() };
}

/** One that nobody reads yet. */
export async function openUnread(bus: string, token: string, query: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const asked = get(`${bus}/v1/inbox/stream?${query}`, { headers: { authorization: `Bearer ${token}`, ...headers } });
  return ((await once(asked, 'response')) as [IncomingMessage])[0];
}
