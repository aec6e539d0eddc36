import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { CredentialStore } from '@simpul/domain';
import { CREDENTIAL_STORE } from '../tokens.ts';

const EVERY_MS = 2_000;

/** The revoked credentials, asked for every two seconds; while Postgres does not answer the last known ones hold. */
@Injectable()
export class Revocations implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Revocations');
  private revoked: ReadonlySet<string> = new Set();
  private timer: NodeJS.Timeout | undefined;
  private asking: Promise<void> = Promise.resolve();
  private next: Promise<void> | undefined;
  private failing = false;

  constructor(@Inject(CREDENTIAL_STORE) private readonly credentials: CredentialStore) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  has(credentialId: string): boolean {
    return this.revoked.has(credentialId);
  }

  /** One question at a time, so that no answer lands after a younger one. A beat that falls into one is made good at its end. */
  private refresh(): Promise<void> {
    this.next ??= this.asking.then(() => {
      this.next = undefined;
      this.asking = this.ask();
      return this.asking;
    });
    return this.next;
  }

  private async ask(): Promise<void> {
    try {
      this.revoked = new Set(await this.credentials.revokedIds());
      this.failing = false;
    } catch (error) {
      if (!this.failing) this.logger.warn(`the list of revoked credentials is not fresh: ${(error as Error).message}`);
      this.failing = true;
    }
  }
}
