import { FeedFailed } from '@simpul/domain';

/** The address in a setting. Throws `FeedFailed`. */
export function addressIn(setting: string, text: string): URL {
  if (URL.canParse(text) && /^https?:/.test(text)) return new URL(text);
  throw new FeedFailed('source-unreachable', `FEED_${setting} is not an address like https://…`, `FEED_${setting} bukan alamat seperti https://…`);
}
