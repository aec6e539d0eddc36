import { MainLine1764000000000 } from './1764000000000-main-line.ts';
import { Effects1764050000000 } from './1764050000000-effects.ts';
import { Tasks1764100000000 } from './1764100000000-tasks.ts';
import { RemoteWork1764200000000 } from './1764200000000-remote-work.ts';
import { Channels1764300000000 } from './1764300000000-channels.ts';
import { Receiving1764400000000 } from './1764400000000-receiving.ts';
import { Feeds1764500000000 } from './1764500000000-feeds.ts';
import { RefusedValues1764550000000 } from './1764550000000-refused-values.ts';
import { UndeliveredTasks1764600000000 } from './1764600000000-undelivered-tasks.ts';
import { ChannelFolders1764610000000 } from './1764610000000-channel-folders.ts';
import { Dumps1764700000000 } from './1764700000000-dumps.ts';
import { RegionCounts1764800000000 } from './1764800000000-region-counts.ts';
import { RefusedAgain1764900000000 } from './1764900000000-refused-again.ts';

/** In order; a new one goes to the end, an old one never changes. */
export const MIGRATIONS = [MainLine1764000000000, Effects1764050000000, Tasks1764100000000, RemoteWork1764200000000, Channels1764300000000, Receiving1764400000000, Feeds1764500000000, RefusedValues1764550000000, UndeliveredTasks1764600000000, ChannelFolders1764610000000, Dumps1764700000000, RegionCounts1764800000000, RefusedAgain1764900000000];
