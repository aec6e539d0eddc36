import type { Chapter } from './chapter.ts';
import { arrangements } from './chapters/arrangements.ts';
import { circular, problem, slemanAnswers } from './chapters/tasks.ts';
import { expiredLane } from './chapters/expired-lane.ts';
import { handOver, join, mend, readInboxes, sendAgain } from './chapters/main-line.ts';
import { policy } from './chapters/policy.ts';
import { pushed, threeWeeksOffline } from './chapters/three-weeks-offline.ts';
import { whoWorksWhere } from './chapters/who-works-where.ts';
import { whyItIsNotThere, whyItIsNotRead, whyItIsNotPushed } from './chapters/why.ts';

/** From the centre to the regions and back, in the order in which it is told; each chapter goes on from those before it. */
export const CHAPTERS: readonly Chapter[] = [
  join, handOver, readInboxes, sendAgain, mend,
  pushed, policy, arrangements, whoWorksWhere,
  circular, slemanAnswers, problem,
  threeWeeksOffline, expiredLane,
  whyItIsNotThere, whyItIsNotRead, whyItIsNotPushed,
];
