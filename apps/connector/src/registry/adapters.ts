import { resolve } from 'node:path';
import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { loadAdapters, loadStandard, STANDARD, type LoadedAdapter } from '@simpul/adapter-kit/host';
import { CONFIG, Problem, Readiness, type Config } from '@simpul/platform';

/** The adapters found in the agencies' folders at start, and the built-in one. A bad folder disables only itself. */
@Injectable()
export class Adapters implements OnModuleInit {
  private readonly logger = new Logger('Adapters');
  private loaded: ReadonlyMap<string, LoadedAdapter> = new Map();
  private broken: ReadonlySet<string> = new Set();
  private readonly standard = loadStandard();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly readiness: Readiness,
  ) {}

  async onModuleInit(): Promise<void> {
    const dir = resolve(this.config.agenciesDir);
    const { adapters, broken } = await loadAdapters(dir);
    for (const { folder, reason } of broken) this.logger.error({ msg: 'this adapter is disabled', folder, reason });
    if (adapters.size === 0) this.logger.warn(`no adapter in ${dir}: only filled templates and canonical events can be published (AGENCIES_DIR)`);
    this.loaded = adapters;
    this.broken = new Set(broken.map(({ folder }) => folder));
    this.readiness.notes.set('adapters', () => ({ disabled: [...this.broken] }));
  }

  all(): LoadedAdapter[] {
    return [...this.loaded.values()];
  }

  /** The agency's own; the built-in one where it has no folder, or asks for it. Throws `Problem` `adapter-disabled` for one whose folder does not hold. */
  of(agency: string, asked?: typeof STANDARD): LoadedAdapter {
    const own = this.loaded.get(agency);
    if (asked === STANDARD || (own === undefined && !this.broken.has(agency))) return this.standard;
    if (own) return own;
    throw new Problem('adapter-disabled', { retryAfter: 300, detail: { en: `agencies/${agency}/ does not hold`, id: `agencies/${agency}/ tidak memenuhi syarat` } });
  }

  /** The one that refused a record, as it is today. Throws as `of` does. */
  thatRefused({ agency, adapterVersion }: { agency: string; adapterVersion: string }): LoadedAdapter {
    return this.of(agency, adapterVersion.startsWith(`${STANDARD}-`) ? STANDARD : undefined);
  }
}
