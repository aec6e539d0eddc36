import { ASSIGNED_TYPE } from '@simpul/domain';

export interface ReceiptCursorRow {
  subscription: string;
  cursor: string;
  withheld: string[];
  standing: string;
}

/** Assignments behind a cursor `c` that were not delivered. */
const WITHHELD = `
  (SELECT subject AS task_id, "offset" FROM parked_events WHERE agency = c.agency AND subscription = c.subscription AND type = '${ASSIGNED_TYPE}'
  UNION ALL SELECT task_id, "offset" FROM undelivered_tasks WHERE agency = c.agency AND subscription = c.subscription) w`;

/** A text of a cursor `c` that changes when one of them is delivered after all, too. */
export const STANDING = `c.cursor || coalesce((SELECT ' ' || md5(string_agg("offset"::text, ' ' ORDER BY "offset")) FROM ${WITHHELD}), '')`;

/** One statement, so that all of it is of one moment: what is parked is written down before the cursor passes it. */
export const RECEIPT_CURSORS = `
  SELECT c.subscription, c.cursor, ARRAY(SELECT task_id FROM ${WITHHELD}) AS withheld, ${STANDING} AS standing FROM cursors c WHERE agency = $1`;
