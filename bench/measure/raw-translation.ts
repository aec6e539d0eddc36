import { validateEvent } from '@simpul/contract';
import type { NewRecord } from '@simpul/domain';

/** The least that a translation can cost: `JSON.parse` of each source record and the validation of each ready event, and nothing else. */
export function rawTranslation(sources: readonly string[], events: readonly NewRecord[], count: number): { perCpuSecond: number } {
  const ready = events.map(({ value }): unknown => JSON.parse(String(value)));
  const once = (times: number) => {
    let invalid = 0;
    for (let number = 0; number < times; number++) {
      JSON.parse(sources[number % sources.length] as string);
      invalid += validateEvent(ready[number % ready.length]).length;
    }
    if (invalid > 0) throw new Error(`${invalid} events of the log are not valid`);
  };
  once(Math.min(count, 20_000));
  const before = process.cpuUsage();
  once(count);
  const { user, system } = process.cpuUsage(before);
  return { perCpuSecond: count / ((user + system) / 1e6) };
}
