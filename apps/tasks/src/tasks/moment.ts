import { localTime, type Moment } from '@simpul/domain';
import type { IndonesianZone } from '@simpul/contract';

/** Now, as the clocks of a zone show it. */
export function nowIn(zone: IndonesianZone): Moment {
  const instant = new Date();
  return { instant, local: localTime(instant, zone) };
}
