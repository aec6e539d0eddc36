import 'reflect-metadata';
import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { AgencyStore, CredentialStore, LogAppender, RulesStore, Topics } from '@simpul/domain';
import { AGENCY_STORE, ConfigError, CREDENTIAL_STORE, explainStart, InfrastructureModule, loadConfig, LOG_APPENDER, RULES_STORE, TokenService, TOPICS } from '@simpul/platform';
import { carryControl } from '../../gateway/src/rules/carry-control.ts';
import { Joining } from '../../gateway/src/rules/joining.ts';
import { localToken } from '../../gateway/src/rules/local-token.ts';
import { listClients, revokeClient } from './clients.ts';

@Module({})
class Root {}

/**
 * Prints a bearer token of a local bus for the agency that is named, or with `--client` a new client id and secret for it, in production too.
 * Its first credential makes the agency join. `--clients` lists its clients, `--revoke <client id>` takes one of them back. What fails is one line and exit code 1.
 */
export async function printToken([agency, flag, client]: readonly string[]): Promise<void> {
  try {
    process.stdout.write(`${await tokenFor(agency, flag, client)}\n`);
  } catch (error) {
    process.stderr.write(`simpul token: ${explainStart(error)}\n`);
    // Connections made before another failed would keep the process alive.
    process.exit(1);
  }
}

async function tokenFor(agency: string | undefined, flag: string | undefined, client: string | undefined): Promise<string> {
  const config = loadConfig();
  if (agency === undefined) throw new ConfigError('say which agency: token.js kota-makassar');
  if (flag === '--clients') return listClients(config.databaseUrl, agency);
  if (flag === '--revoke') return revokeClient(config.databaseUrl, agency, client);
  if (flag !== undefined && flag !== '--client') throw new ConfigError(`${flag} is not known; there are --client, for a client id and secret, --clients, and --revoke <client id>`);
  if (flag === undefined && config.mode !== 'local') throw new ConfigError('tokens are printed in local mode only; in production make a client (--client) and ask POST /v1/oauth/token');
  const edges = InfrastructureModule.forRoot({ config, name: 'token', migrate: false });
  const app = await NestFactory.createApplicationContext({ module: Root, imports: [edges] }, { logger: false, abortOnError: false });
  try {
    const [joining, tokens] = [joiningOn(app), app.get(TokenService)];
    if (flag === undefined) return await localToken({ joining, credentials: app.get<CredentialStore>(CREDENTIAL_STORE), tokens }, agency);
    await joining.join(agency);
    const { id, secret } = await tokens.createCredential(agency);
    return JSON.stringify({ client_id: id, client_secret: secret });
  } finally {
    await app.close();
  }
}

/** A running bus carries the agency's rules into the log; where none holds the lock, this process does. */
function joiningOn(app: INestApplicationContext): Joining {
  const [rules, log] = [app.get<RulesStore>(RULES_STORE), app.get<LogAppender>(LOG_APPENDER)];
  const carryAll = async () => {
    while ((await carryControl(rules, log)) > 0);
  };
  return new Joining({ agencies: app.get<AgencyStore>(AGENCY_STORE), rules, topics: app.get<Topics>(TOPICS), carry: () => rules.asRelay(carryAll) });
}
