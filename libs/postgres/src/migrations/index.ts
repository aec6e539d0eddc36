import { MainLine1764000000000 } from './1764000000000-main-line.ts';
import { Effects1764050000000 } from './1764050000000-effects.ts';
import { Tasks1764100000000 } from './1764100000000-tasks.ts';
import { RemoteWork1764200000000 } from './1764200000000-remote-work.ts';

/** In order; a new one goes to the end, an old one never changes. */
export const MIGRATIONS = [MainLine1764000000000, Effects1764050000000, Tasks1764100000000, RemoteWork1764200000000];
