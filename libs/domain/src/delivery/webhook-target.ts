import { BlockList, isIP, isIPv4 } from 'node:net';

export type UrlRefusal = 'not-a-url' | 'not-https' | 'with-credentials' | 'with-fragment' | 'private-target';

const LONGEST = 2_000;

/**
 * Whether a webhook may be sent there, as far as the address tells: what its name stands for is judged at each connection. `https` alone, unless
 * private targets are allowed. Undefined: it may.
 */
export function checkWebhookUrl(text: string, allowPrivate: boolean): UrlRefusal | undefined {
  // What parses URLs takes white space and control characters out without a word.
  if (text.length > LONGEST || /[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return 'not-a-url';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'not-a-url';
  if (url.protocol === 'http:' && !allowPrivate) return 'not-https';
  if (url.username !== '' || url.password !== '') return 'with-credentials';
  if (url.hash !== '') return 'with-fragment';
  return allowPrivate || isPublicHost(url.hostname) ? undefined : 'private-target';
}

/** Names that stand for this machine or this network whatever a resolver says, and addresses written out. */
function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '').toLowerCase();
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host.includes('.') && !/\.(local|localhost|internal|intranet|lan|home\.arpa)$/.test(host);
}

/** Whether an IP address is one of the public internet: not private, local, shared, reserved, documentation, multicast, or a way round to such. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !V4_SPECIAL.check(address, 'ipv4');
  if (isIP(address) !== 6) return false;
  const embedded = embeddedV4(address);
  if (embedded !== undefined) return isPublicAddress(embedded);
  return V6_GLOBAL.check(address, 'ipv6') && !V6_SPECIAL.check(address, 'ipv6');
}

const V4_SPECIAL = blockList('ipv4', [
  '0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24',
  '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4',
]);
const V6_GLOBAL = blockList('ipv6', ['2000::/3']);
// Teredo and the rest of 2001::/23, documentation, 6to4, segment routing.
const V6_SPECIAL = blockList('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '5f00::/16']);
const V6_OF_V4 = blockList('ipv6', ['::ffff:0:0/96', '64:ff9b::/96']);

/** An IPv4 address in IPv6 clothes (mapped, or through NAT64). */
function embeddedV4(address: string): string | undefined {
  if (!V6_OF_V4.check(address, 'ipv6')) return undefined;
  // The parser of URLs writes every address in one way: the last 32 bits as two groups of hex digits.
  const groups = new URL(`http://[${address.split('%')[0]}]`).hostname.slice(1, -1).split(':').slice(-2).map((group) => Number.parseInt(group || '0', 16));
  const [high = 0, low = 0] = groups;
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function blockList(family: 'ipv4' | 'ipv6', subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [net = '', bits = ''] = subnet.split('/');
    list.addSubnet(net, Number(bits), family);
  }
  return list;
}
