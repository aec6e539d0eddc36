import { partsOf } from './value-at.ts';

/**
 * The exact bytes of each element of the list that stands under a JSON Pointer; undefined where no list does. `json` must be valid JSON in UTF-8;
 * of a name that an object holds twice the last one counts, as in `JSON.parse`.
 */
export function sliceItems(json: Buffer, pointer: string): Buffer[] | undefined {
  let at = blanksAfter(json, 0);
  for (const part of partsOf(pointer)) {
    const found = json[at] === OPEN_OBJECT ? memberAt(json, at, part) : undefined;
    if (found === undefined) return undefined;
    at = found;
  }
  if (json[at] !== OPEN_LIST) return undefined;
  return [...parts(json, at)].map(({ start, end }) => json.subarray(start, end));
}

function memberAt(json: Buffer, at: number, name: string): number | undefined {
  let found: number | undefined;
  let key: string | undefined;
  for (const { start, end } of parts(json, at)) {
    if (key !== undefined) {
      if (key === name) found = start;
      key = undefined;
    } else key = JSON.parse(json.toString('utf8', start, end)) as string;
  }
  return found;
}

/** What a list or an object holds, one after another: of an object its names and values in turn. */
function* parts(json: Buffer, open: number): Generator<{ start: number; end: number }> {
  for (let at = blanksAfter(json, open + 1); json[at] !== CLOSE_LIST && json[at] !== CLOSE_OBJECT && at < json.length; ) {
    const end = endOfValue(json, at);
    yield { start: at, end };
    at = blanksAfter(json, end);
    if (json[at] === COMMA || json[at] === COLON) at = blanksAfter(json, at + 1);
  }
}

function endOfValue(json: Buffer, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; at++) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) at = endOfText(json, at);
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) depth++;
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
      if (depth === 0) return at;
      depth--;
    } else if (depth > 0 || !endsScalar(byte)) continue;
    else return at;
    if (depth === 0) return at + 1;
  }
  return json.length;
}

/** Of its closing quote. */
function endOfText(json: Buffer, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}

function blanksAfter(json: Buffer, start: number): number {
  let at = start;
  while (isBlank(json[at])) at++;
  return at;
}

const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const [QUOTE, COMMA, COLON, BACKSLASH] = [34, 44, 58, 92];

const endsScalar = (byte: number) => byte === COMMA || byte === COLON || isBlank(byte);
const isBlank = (byte: number | undefined) => byte === 32 || byte === 10 || byte === 13 || byte === 9;
