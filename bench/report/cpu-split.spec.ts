import { expect, it } from '@jest/globals';
import { splitOf } from './cpu-split.ts';
import type { Profile } from './profile.ts';

const frame = (functionName: string, url = '') => ({ functionName, url, lineNumber: 0 });

it('given a profile, when its time is split, then each sample counts for the nearest of our files above it, and waiting for nothing', () => {
  const profile: Profile = {
    nodes: [
      { id: 1, callFrame: frame('(root)'), children: [2, 6, 7, 8] },
      { id: 2, callFrame: frame('judge', '/apps/connector/src/intake/judge-records.js'), children: [3, 5] },
      { id: 3, callFrame: frame('translate', '/agencies/bkn/adapter.ts'), children: [4, 9] },
      { id: 4, callFrame: frame('stringify') },
      { id: 5, callFrame: frame('sealEvents', '/apps/connector/src/intake/seal-events.js'), children: [10] },
      { id: 6, callFrame: frame('(garbage collector)') },
      { id: 7, callFrame: frame('(idle)') },
      { id: 8, callFrame: frame('send', '/node_modules/@platformatic/kafka/dist/network/connection.js') },
      { id: 9, callFrame: frame('readCsv', '/libs/adapter-kit/dist/src/readers/read-csv.js') },
      { id: 10, callFrame: frame('check', '/libs/contract/dist/src/generated/validators.js') },
    ],
    samples: [2, 4, 5, 6, 7, 8, 9, 10],
    timeDeltas: [1, 2, 1, 1, 100, 2, 2, 1],
  };
  expect(splitOf(profile)).toEqual({ parse: 0.2, translate: 0.2, validate: 0.1, serialize: 0.1, client: 0.2, 'garbage collection': 0.1, other: 0.1 });
});
