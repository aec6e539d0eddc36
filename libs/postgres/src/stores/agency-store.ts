import type { Agency, AgencyStore } from '@simpul/domain';
import type { Database } from '../database.ts';
import { AgencyEntity } from '../entities/registry.entities.ts';

export class PostgresAgencyStore implements AgencyStore {
  constructor(private readonly database: Database) {}

  async all(): Promise<Agency[]> {
    const rows = await this.database.rows(AgencyEntity, (agencies) => agencies.find({ order: { id: 'ASC' } }));
    return rows.map(agencyOf);
  }

  async byId(id: string): Promise<Agency | undefined> {
    const row = await this.database.rows(AgencyEntity, (agencies) => agencies.findOneBy({ id }));
    return row === null ? undefined : agencyOf(row);
  }

  async seed(agencies: readonly Agency[]): Promise<number> {
    const added = await this.database.write(SEED, [JSON.stringify(agencies)]);
    return added.length;
  }
}

function agencyOf({ regionCode, bknCode, ...agency }: AgencyEntity): Agency {
  return { ...agency, ...(regionCode === null ? {} : { regionCode }), ...(bknCode === null ? {} : { bknCode }) };
}

/** In the order of ids, so that two processes which seed at once wait for each other one way only. */
const SEED = `
  INSERT INTO agencies (id, name, kind, region_code, bkn_code, time_zone)
  SELECT id, name, kind, "regionCode", "bknCode", "timeZone"
  FROM jsonb_to_recordset($1::jsonb) AS given (id text, name text, kind text, "regionCode" text, "bknCode" text, "timeZone" text)
  ORDER BY id
  ON CONFLICT (id) DO NOTHING
  RETURNING id`;
