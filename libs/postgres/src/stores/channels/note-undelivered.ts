import { ASSIGNED_TYPE } from '@simpul/domain';
import type { EntityManager } from 'typeorm';

/** Before parked events go without having been delivered: a task among them was not received. Without `offsets`: all of the subscription. */
export async function noteUndelivered(manager: EntityManager, parked: { agency: string; subscription: string; offsets?: readonly bigint[] }): Promise<void> {
  await manager.query(UNDELIVERED, [parked.agency, parked.subscription, parked.offsets?.map(String) ?? null]);
}

const UNDELIVERED = `
  INSERT INTO undelivered_tasks (agency, subscription, "offset", task_id)
  SELECT agency, subscription, "offset", subject FROM parked_events
  WHERE agency = $1 AND subscription = $2 AND type = '${ASSIGNED_TYPE}' AND ($3::bigint[] IS NULL OR "offset" = ANY($3::bigint[]))
  ON CONFLICT DO NOTHING`;
