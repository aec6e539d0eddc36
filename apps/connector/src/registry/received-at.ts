import type { IndonesianZone } from '@simpul/contract';

const HOURS: Record<IndonesianZone, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };

/** RFC 3339 with the zone's offset. Indonesia's zones have had no daylight saving since 1964. */
export function inZone(instant: Date, zone: IndonesianZone): string {
  const hours = HOURS[zone];
  const local = new Date(instant.getTime() + hours * 3_600_000).toISOString();
  return `${local.slice(0, 19)}+0${hours}:00`;
}
