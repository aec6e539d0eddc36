import { KeyReused, type KeyedWrite } from '@simpul/domain';
import type { EntityManager } from 'typeorm';

/**
 * Takes the caller's key for a write, inside its transaction. Undefined = it is new; otherwise the entity of the first write under it, and
 * nothing more is to be done. Waits for a write under the same key that is under way. Throws `KeyReused`.
 */
export async function takeKey(manager: EntityManager, { app, agency, key, request, entity }: KeyedWrite): Promise<string | undefined> {
  const taken = await manager.query<unknown[]>(TAKE, [app, agency, key, request, entity]);
  if (taken.length > 0) return undefined;
  const [first] = await manager.query<{ request: string; entity: string }[]>('SELECT request, entity FROM idempotency_keys WHERE app = $1 AND agency = $2 AND key = $3', [app, agency, key]);
  if (first?.request !== request) throw new KeyReused('this Idempotency-Key stands for another request');
  return first.entity;
}

const TAKE = `
  INSERT INTO idempotency_keys (app, agency, key, request, entity) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (app, agency, key) DO NOTHING RETURNING key`;
