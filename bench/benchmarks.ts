import type { Benchmark } from './measure/benchmark.ts';
import { catchup } from './catchup.ts';
import { circular } from './circular.ts';
import { files } from './files.ts';
import { http } from './http.ts';
import { lanes } from './lanes.ts';
import { latency } from './latency.ts';
import { ledger } from './ledger.ts';
import { longpoll } from './longpoll.ts';
import { morning } from './morning.ts';
import { route } from './route.ts';
import { scale } from './scale.ts';
import { status } from './status.ts';
import { translate } from './translate.ts';

/** In the order in which `npm run bench` runs them. */
export const BENCHMARKS: readonly Benchmark[] = [translate, http, ledger, files, route, lanes, latency, longpoll, catchup, circular, status, morning, scale];
