import { createHmac } from 'node:crypto';
import type { Secrets } from './channel-leases.ts';

/** What every secret begins with. */
export const SECRET_PREFIX = 'whsec_';
/** What a secret is made of, in bytes. */
export const SECRET_BYTES = 32;

/** A secret as its receiver is told it, from random bytes (Standard Webhooks: `whsec_` and base64). */
export function webhookSecret(random: Uint8Array): string {
  return SECRET_PREFIX + Buffer.from(random).toString('base64');
}

/** The secrets that a delivery is signed with now: in a grace period the old one too. */
export function secretsNow({ current, previous, previousUntil }: Secrets, now: number): string[] {
  const old = previous !== null && previousUntil !== null && previousUntil.getTime() > now ? [previous] : [];
  return [current, ...old];
}

/** The headers of Standard Webhooks for one delivery: a signature per secret. The time is of this attempt, the id that of the event. */
export function signWebhook(secrets: readonly string[], id: string, now: number, body: Buffer): Record<string, string> {
  const timestamp = String(Math.floor(now / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
