import { resolve } from 'node:path';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { loadAdapters, type LoadedAdapter } from '@simpul/adapter-kit';
import { CONFIG, Problem, type Config } from '@simpul/platform';

/** The adapters found in the agencies' folders at start. A bad folder disables only itself. */
@Injectable()
export class Adapters implements OnModuleInit {
  private readonly logger = new Logger('Adapters');
  private loaded: ReadonlyMap<string, LoadedAdapter> = new Map();
  private broken: ReadonlySet<string> = new Set();

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onModuleInit(): Promise<void> {
    const dir = resolve(this.config.agenciesDir);
    const { adapters, broken } = await loadAdapters(dir);
    for (const { folder, reason } of broken) this.logger.error({ msg: 'this adapter is disabled', folder, reason });
    if (adapters.size === 0) this.logger.warn(`no adapter in ${dir}: only canonical events can be published (AGENCIES_DIR)`);
    this.loaded = adapters;
    this.broken = new Set(broken.map(({ folder }) => folder));
  }

  all(): LoadedAdapter[] {
    return [...this.loaded.values()];
  }

  /** Throws `Problem` `no-adapter`, or `adapter-disabled` for one whose folder does not hold. */
  of(agency: string): LoadedAdapter {
    const adapter = this.loaded.get(agency);
    if (adapter) return adapter;
    if (!this.broken.has(agency)) throw new Problem('no-adapter');
    throw new Problem('adapter-disabled', { retryAfter: 300, detail: { en: `agencies/${agency}/ does not hold`, id: `agencies/${agency}/ tidak memenuhi syarat` } });
  }
}
