import { LEGAL_STATUSES, PROMOTIONS, RETIREMENTS, TERMINATIONS, TRANSFERS } from './career-sheets.ts';
import { EMPLOYEES } from './employee-sheet.ts';
import { ARRANGEMENTS } from './flexwork-sheet.ts';
import { LEAVES } from './leave-sheet.ts';
import type { Domain, Sheet } from './sheet.ts';
import { TASKS } from './task-sheet.ts';
import { WORK_LOCATIONS } from './work-location-sheet.ts';

/** In the order of the templates. */
export const SHEETS: readonly Sheet[] = [EMPLOYEES, PROMOTIONS, TRANSFERS, LEAVES, LEGAL_STATUSES, RETIREMENTS, TERMINATIONS, ARRANGEMENTS, WORK_LOCATIONS, TASKS];

export function sheetsOf(domain: Domain): readonly Sheet[] {
  return SHEETS.filter((sheet) => sheet.domain === domain);
}
