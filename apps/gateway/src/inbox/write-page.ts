import type { Pulled } from './lane-inbox.ts';

const OPEN = Buffer.from('{"events":[');
const COMMA = Buffer.from(',');
const LF = 10;
const CR = 13;
const SPACE = 32;

/** `{events, cursor, behind, state}` as bytes: lane bytes go out as they stand, unparsed. */
export function writePage({ events, cursor, behind, state }: Pulled): Buffer {
  const parts: Buffer[] = [OPEN];
  events.forEach((event, i) => (i === 0 ? parts.push(event) : parts.push(COMMA, event)));
  parts.push(Buffer.from(`],"cursor":"${cursor}","behind":${behind},"state":"${state}"}`));
  return Buffer.concat(parts);
}

/** The page as one Server-Sent Event whose id is the cursor. */
export function writeMessage(page: Pulled): Buffer {
  return Buffer.concat([Buffer.from(`id: ${page.cursor}\ndata: `), onOneLine(writePage(page)), Buffer.from('\n\n')]);
}

/** A line break in JSON stands between tokens only: a space says the same. */
function onOneLine(json: Buffer): Buffer {
  if (!json.includes(LF) && !json.includes(CR)) return json;
  return json.map((byte) => (byte === LF || byte === CR ? SPACE : byte)) as Buffer;
}
