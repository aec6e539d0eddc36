import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { directoryOf, type Agency, type AgencyDirectory, type AgencyStore } from '@simpul/domain';
import { AGENCY_STORE } from '../tokens.ts';

const EVERY_MS = 30_000;
const MISS_MS = 1_000;

/** The agencies as Postgres has them, at most 30 seconds old; while it does not answer the last known ones hold. */
@Injectable()
export class AgencyRegistry implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('AgencyRegistry');
  private known: AgencyDirectory = directoryOf([]);
  private readAt = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(AGENCY_STORE) private readonly store: AgencyStore) {}

  async onModuleInit(): Promise<void> {
    await this.refresh();
    this.timer = setInterval(() => void this.refresh().catch((error: Error) => this.logger.warn(`the registry of agencies is not fresh: ${error.message}`)), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  directory(): AgencyDirectory {
    return this.known;
  }

  /** Asks Postgres again for one it does not know, since agencies are added while the bus runs. */
  async find(id: string): Promise<Agency | undefined> {
    const agency = this.known.byId(id);
    if (agency !== undefined || Date.now() - this.readAt < MISS_MS) return agency;
    await this.refresh();
    return this.known.byId(id);
  }

  private async refresh(): Promise<void> {
    this.known = directoryOf(await this.store.all());
    this.readAt = Date.now();
  }
}
