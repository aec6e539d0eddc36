import type { Pulled } from './lane-inbox.ts';

const OPEN = Buffer.from('{"events":[');
const COMMA = Buffer.from(',');

/** `{events, cursor, behind, state}` as bytes: lane bytes go out as they stand, unparsed. */
export function writePage({ events, cursor, behind, state }: Pulled): Buffer {
  const parts: Buffer[] = [OPEN];
  events.forEach((event, i) => (i === 0 ? parts.push(event) : parts.push(COMMA, event)));
  parts.push(Buffer.from(`],"cursor":"${cursor}","behind":${behind},"state":"${state}"}`));
  return Buffer.concat(parts);
}
