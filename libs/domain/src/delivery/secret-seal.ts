import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { SECRET_PREFIX } from './sign-webhook.ts';

/** The channel whose secret it is: sealed for one, it opens for no other. */
export interface SecretPlace {
  agency: string;
  subscription: string;
}

export type Opened = { secret: string } | { refusal: 'unknown-key'; keyId: string } | { refusal: 'broken' };

interface SealKey {
  id: string;
  key: Buffer;
}

export const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^v1\.([0-9a-f]{8})\.([\w-]+)$/;

/**
 * Webhook secrets as they stand in the store: `v1.<key id>.<nonce, AES-256-GCM ciphertext and tag in base64url>`. Of several keys the first seals
 * and each opens what it has sealed, so that a key is replaced by putting a new one before it.
 */
export class SecretSeal {
  private readonly keys: readonly SealKey[];

  /** `keys`: texts of at least 32 characters, at least one. */
  constructor(keys: readonly string[]) {
    this.keys = keys.map((text) => ({ id: derive(text, 'id', 4).toString('hex'), key: derive(text, 'key', 32) }));
  }

  /** `nonce`: random bytes, `NONCE_BYTES` of them, other ones each time. */
  seal(secret: string, place: SecretPlace, nonce: Uint8Array): string {
    const [{ id, key }] = this.keys as readonly [SealKey];
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(place));
    const sealed = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `v1.${id}.${sealed.toString('base64url')}`;
  }

  /** A secret that was stored before there were keys opens as it is. */
  open(stored: string, place: SecretPlace): Opened {
    if (stored.startsWith(SECRET_PREFIX)) return { secret: stored };
    const [, keyId = '', text = ''] = SEALED.exec(stored) ?? [];
    const known = this.keys.find(({ id }) => id === keyId);
    const sealed = Buffer.from(text, 'base64url');
    if (sealed.length < NONCE_BYTES + TAG_BYTES || sealed.toString('base64url') !== text) return { refusal: 'broken' };
    return known === undefined ? { refusal: 'unknown-key', keyId } : unsealed(known.key, sealed, place);
  }

  /** Whether the first key has sealed it: all else is to be sealed anew. */
  isNewest(stored: string): boolean {
    return SEALED.exec(stored)?.[1] === this.keys[0]?.id;
  }
}

function unsealed(key: Buffer, sealed: Buffer, place: SecretPlace): Opened {
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES }).setAAD(boundTo(place)).setAuthTag(sealed.subarray(end));
  try {
    return { secret: Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]).toString('utf8') };
  } catch {
    return { refusal: 'broken' };
  }
}

function derive(text: string, use: 'id' | 'key', length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', text, '', `simpul webhook secrets: ${use}`, length));
}

const boundTo = ({ agency, subscription }: SecretPlace) => Buffer.from(JSON.stringify([agency, subscription]));
