import type { Figure } from '../report/figure.ts';
import type { Workbench } from './workbench.ts';

export interface Benchmark {
  name: string;
  title: string;
  /** Throws when what came out is not what had to: then there is nothing to report. */
  run(bench: Workbench, say: (line: string) => void): Promise<Figure[]>;
}
