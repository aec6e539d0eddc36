import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { checkFolder, checkWebhookUrl, NONCE_BYTES, SECRET_BYTES, webhookSecret, type Channel, type ChannelStore, type ChannelTarget, type SecretSeal, type UrlRefusal } from '@simpul/domain';
import { CHANNEL_STORE, CONFIG, Problem, SECRET_SEAL, type Config } from '@simpul/platform';
import type { ChannelChange, ChannelWish } from './subscription.dto.ts';

const GRACE_MS = 86_400_000;

const URL_TEXTS: Readonly<Record<UrlRefusal, [en: string, id: string]>> = {
  'not-a-url': ['is not an address; write it like https://simpeg.contoh.go.id/simpul', 'bukan alamat; tulis seperti https://simpeg.contoh.go.id/simpul'],
  'not-https': ['is not https: what is sent must be read by nobody on its way', 'bukan https: kiriman tidak boleh terbaca di jalan'],
  'with-credentials': ['holds a name or password; deliveries are signed instead', 'memuat nama atau sandi; kiriman sudah ditandatangani'],
  'with-fragment': ['has a # part, which is never sent', 'memuat bagian #, yang tidak pernah dikirim'],
  'private-target': ['leads into a private network; give one that is reached from outside', 'mengarah ke jaringan privat; pakai alamat yang dapat dijangkau dari luar'],
};

/** How a subscription's lane is handed out. Channels stand in Postgres alone: a secret has no place in the log. */
@Injectable()
export class SubscriptionChannels {
  constructor(
    @Inject(CHANNEL_STORE) private readonly channels: ChannelStore,
    @Inject(SECRET_SEAL) private readonly seal: SecretSeal,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** By subscription. */
  async list(agency: string): Promise<ReadonlyMap<string, Channel>> {
    return new Map((await this.channels.list(agency)).map((channel) => [channel.subscription, channel]));
  }

  /** Throws `Problem` `bad-request` for a target that nothing may be sent to, `conflict` for a folder of another subscription. */
  async check(agency: string, subscription: string, wish: ChannelChange): Promise<void> {
    const target = this.targetOf(wish);
    if (wish.rotateSecret === true && target?.kind !== 'webhook') throw refused('/channel/rotateSecret', 'is for a webhook: nothing else has a secret', 'hanya untuk webhook: yang lain tidak memakai rahasia');
    if (target?.kind !== 'file') return;
    const other = (await this.channels.list(agency)).find((channel) => channel.subscription !== subscription && channel.target.kind === 'file' && channel.target.folder === target.folder);
    if (other === undefined) return;
    throw new Problem('conflict', { pointer: '/channel/folder', detail: { en: `the subscription "${other.subscription}" writes into this folder: take another`, id: `langganan "${other.subscription}" sudah menulis ke folder ini: pakai folder lain` } });
  }

  /** Returns the webhook's secret when a new one was made; it is told this once. */
  async put(agency: string, subscription: string, wish: ChannelChange): Promise<string | undefined> {
    const target = this.targetOf(wish);
    if (target === undefined) {
      await this.channels.delete(agency, subscription);
      return undefined;
    }
    const there = await this.channels.find(agency, subscription);
    if (there?.target.kind !== target.kind) return this.replace(agency, subscription, target);
    if (JSON.stringify(there.target) !== JSON.stringify(target) && !(await this.channels.update(agency, subscription, target))) throw overtaken();
    return wish.rotateSecret === true && target.kind === 'webhook' ? this.rotate(agency, subscription) : undefined;
  }

  async remove(agency: string, subscription: string): Promise<void> {
    await this.channels.delete(agency, subscription);
  }

  private async replace(agency: string, subscription: string, target: ChannelTarget): Promise<string | undefined> {
    const secret = target.kind === 'webhook' ? newSecret() : undefined;
    await this.channels.delete(agency, subscription);
    if (await this.channels.create({ agency, subscription, target, secret: secret === undefined ? null : this.sealed(secret, agency, subscription) })) return secret;
    throw overtaken();
  }

  private async rotate(agency: string, subscription: string): Promise<string> {
    const secret = newSecret();
    await this.channels.rotateSecret(agency, subscription, this.sealed(secret, agency, subscription), new Date(Date.now() + GRACE_MS));
    return secret;
  }

  private sealed(secret: string, agency: string, subscription: string): string {
    return this.seal.seal(secret, { agency, subscription }, randomBytes(NONCE_BYTES));
  }

  /** Undefined = pulled. */
  private targetOf({ kind, url, folder }: ChannelWish): ChannelTarget | undefined {
    if (kind === 'pull' && (url ?? folder) === undefined) return undefined;
    if (kind === 'webhook' && url !== undefined && folder === undefined) {
      const refusal = checkWebhookUrl(url, this.config.privateWebhooks);
      if (refusal !== undefined) throw refused('/channel/url', ...URL_TEXTS[refusal]);
      return { kind, url };
    }
    if (kind === 'file' && folder !== undefined && url === undefined) {
      if (checkFolder(folder) !== undefined) throw refused('/channel/folder', 'is not a folder below your agency’s own: small letters, digits and hyphens, parts with / between', 'bukan folder di bawah folder instansi Anda: huruf kecil, angka, dan tanda hubung, dipisah dengan /');
      if (this.config.fileChannelRoot === undefined) throw refused('/channel/kind', 'can’t be file: this bus gives out no files; take webhook or pull, or ask the operator to set FILE_CHANNEL_ROOT', 'tidak dapat berupa file: bus ini tidak membagikan berkas; pakai webhook atau pull, atau minta operator mengatur FILE_CHANNEL_ROOT');
      return { kind, folder };
    }
    throw refused('/channel', 'has what another kind of channel needs: url is for a webhook, folder for files', 'memuat isian milik jenis saluran lain: url untuk webhook, folder untuk berkas');
  }
}

const newSecret = () => webhookSecret(randomBytes(SECRET_BYTES));

function overtaken(): Problem {
  return new Problem('conflict', { detail: { en: 'somebody else has just set another channel', id: 'pihak lain baru saja mengatur saluran lain' } });
}

function refused(pointer: string, en: string, id: string): Problem {
  return new Problem('bad-request', { pointer, detail: { en: `${pointer.slice(1)} ${en}`, id: `${pointer.slice(1)} ${id}` } });
}
