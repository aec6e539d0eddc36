/** A text that names a day and then a time of that day. */
export interface Moment {
  day: string;
  hour: number;
  minute: number;
  second: number;
  /** As written: WIB, WITA, WIT, Z or an offset; undefined where the text names none. */
  zone: string | undefined;
}

/** Longer texts are no dates; reading stops there, so that no text costs more than its length. */
export const LONGEST_MOMENT = 80;

const MOMENT = /^(.*?\d)[T ,]+(?:(?:pukul|jam|pkl)\.? )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?([ap]m)?(?: ?(WIB|WITA|WIT|Z|[+-]\d{2}:?\d{2}))?$/i;

/** Undefined where the text holds no time of day. An hour that no clock shows is NaN. */
export function splitMoment(text: string): Moment | undefined {
  const match = text.length <= LONGEST_MOMENT ? MOMENT.exec(text) : null;
  if (!match) return undefined;
  const [minute, second] = [Number(match[3]), Number(match[4] ?? 0)];
  const hour = minute > 59 || second > 59 ? Number.NaN : hour24(Number(match[2]), match[5]?.toLowerCase());
  return { day: match[1] ?? '', hour, minute, second, zone: match[6]?.toUpperCase() };
}

/** `date("h:i:sa")` of PHP writes 12-hour times; some sources put am/pm behind 24-hour ones. */
function hour24(hour: number, half: string | undefined): number {
  if (hour > 23) return Number.NaN;
  if (half === 'am') return hour > 12 ? Number.NaN : hour % 12;
  if (half === 'pm') return hour === 0 ? Number.NaN : hour < 12 ? hour + 12 : hour;
  return hour;
}
