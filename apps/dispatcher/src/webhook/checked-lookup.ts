import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from '@simpul/domain';

/** The name stands for private addresses alone. */
export class PrivateTarget extends Error {}

export type Resolve = (host: string, answer: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const bySystem: Resolve = (host, answer) => systemLookup(host, { all: true }, answer);

/**
 * A resolver for connections that gives public addresses alone: what is checked is what is connected to, so that a name that answers
 * otherwise the second time (DNS rebinding) leads nowhere.
 */
export function checkedLookup(allowPrivate: boolean, resolve: Resolve = bySystem): LookupFunction {
  return (host, options, callback) => {
    resolve(host, (error, all) => {
      if (error !== null) return callback(error, '', 0);
      const allowed = all.filter(({ address, family }) => (allowPrivate || isPublicAddress(address)) && (!options.family || options.family === family));
      const [first] = allowed;
      if (first === undefined) return callback(new PrivateTarget('the name stands for private addresses'), '', 0);
      if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}

/** Whether the URL names a private address itself: such are connected to without asking a resolver. */
export function namesPrivateAddress(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 && !isPublicAddress(host);
}
