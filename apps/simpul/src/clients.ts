import type { CredentialStore } from '@simpul/domain';
import { ConfigError } from '@simpul/platform';
import { createStores, openDatabase } from '@simpul/postgres';

/** A line of JSON for each client of the agency, oldest first; those of `npm run token` are called `local-…`. */
export function listClients(databaseUrl: string, agency: string): Promise<string> {
  return withCredentials(databaseUrl, async (credentials) => {
    const clients = await credentials.ofAgency(agency);
    return clients.map(({ id, createdAt, expiresAt, revokedAt }) => JSON.stringify({ client_id: id, createdAt, expiresAt, revokedAt })).join('\n');
  });
}

/** Throws `ConfigError` where the agency has no such client that is not revoked already. */
export function revokeClient(databaseUrl: string, agency: string, client: string | undefined): Promise<string> {
  return withCredentials(databaseUrl, async (credentials) => {
    const known = client === undefined ? undefined : await credentials.byId(client);
    if (known?.agency !== agency || !(await credentials.revoke(known.id, new Date()))) throw new ConfigError(`${agency} has no client "${client ?? ''}" that is not revoked already; --clients lists them`);
    return `revoked: ${known.id} of ${agency} gets no token any more, and those that it has end within seconds`;
  });
}

/** On the database alone: a secret that is out must be taken back also while Kafka is away. */
async function withCredentials<T>(databaseUrl: string, work: (credentials: CredentialStore) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url: databaseUrl, poolSize: 1, applicationName: 'simpul-token' });
  try {
    return await work(createStores(database).credentials);
  } finally {
    await database.close();
  }
}
