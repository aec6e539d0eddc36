import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { NONCE_BYTES, type ChannelStore, type SecretPlace, type SecretSeal } from '@simpul/domain';
import { CHANNEL_STORE, SECRET_SEAL } from '@simpul/platform';

/** At the start every webhook's secret is sealed with the newest key: those from before there were keys, and those of a key that is to go. */
@Injectable()
export class SealSecrets implements OnModuleInit {
  private readonly logger = new Logger('SealSecrets');

  constructor(
    @Inject(CHANNEL_STORE) private readonly channels: ChannelStore,
    @Inject(SECRET_SEAL) private readonly seal: SecretSeal,
  ) {}

  /** Throws `StoreUnavailable`. */
  async onModuleInit(): Promise<void> {
    let count = 0;
    for (const stored of await this.channels.secrets()) {
      const current = this.anew(stored.current, stored);
      const previous = stored.previous === null ? null : this.anew(stored.previous, stored);
      if (current === stored.current && previous === stored.previous) continue;
      if (await this.channels.reseal(stored, { current, previous })) count += 1;
    }
    if (count > 0) this.logger.log({ msg: 'webhook secrets were encrypted with the first of WEBHOOK_KEYS', count });
  }

  private anew(stored: string, { agency, subscription }: SecretPlace): string {
    if (this.seal.isNewest(stored)) return stored;
    const opened = this.seal.open(stored, { agency, subscription });
    if ('secret' in opened) return this.seal.seal(opened.secret, { agency, subscription }, randomBytes(NONCE_BYTES));
    const why = opened.refusal === 'unknown-key' ? `its key ${opened.keyId} is not among WEBHOOK_KEYS: put it behind the others, and start again` : 'it was changed in the store';
    this.logger.error({ msg: `a webhook secret can't be read: ${why}; or let the agency ask for a new one (rotateSecret)`, agency, subscription });
    return stored;
  }
}
