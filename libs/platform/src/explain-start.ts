import { LogUnavailable, StoreUnavailable } from '@simpul/domain';
import { ConfigError } from './config/load-config.ts';

/** Why an app could not start, in one line with what to do. */
export function explainStart(error: unknown): string {
  if (!(error instanceof Error)) return oneLine(String(error));
  const { code, port, address } = error as Error & { code?: string; port?: number; address?: string };
  if (error instanceof ConfigError) return oneLine(error.message);
  if (code === 'EADDRINUSE') return `port ${port} is taken by another program; stop it, or choose another with PORT`;
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') return `can't listen on ${address ?? 'this address'}:${port ?? ''} (${code}); choose another with HOST and PORT`;
  if (error instanceof StoreUnavailable) return `Postgres does not answer (${oneLine(error.message)}); check DATABASE_URL and that it runs`;
  if (error instanceof LogUnavailable) return `Kafka does not answer (${oneLine(error.message)}); check KAFKA_BROKERS and that it runs`;
  // SQLSTATE classes 28 (who) and 3D (which database).
  if (/^(28|3D)/.test(code ?? '')) return `Postgres refuses (${oneLine(error.message)}); check user, password and database in DATABASE_URL`;
  return oneLine(error.message);
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
