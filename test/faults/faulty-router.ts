import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { PROGRESS_TOPIC, type LogAppender, type NewRecord } from '@simpul/domain';
import type { FaultyPoint } from './start-faulty-router.ts';

/**
 * The built router, which signals itself at the n-th time that it comes to a point: `SIGKILL progress 3` ends it between the lanes'
 * acknowledgement and the progress that tells of it, `SIGSTOP lanes 5` puts it to sleep while it holds a batch, `SIGKILL inbox.bkn.x 6` ends it
 * while it fills that lane alone. For the fault tests.
 */
const built = (path: string) => import(pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', path)).href);
const { RouterModule } = await built('apps/router/src/router.module.js');
const { routerTransports } = await built('apps/router/src/router-transports.js');
const { startApp, LOG_APPENDER } = await import('@simpul/platform');

const [signal, point, times] = process.argv.slice(2) as [NodeJS.Signals, FaultyPoint, string];
let left = Number(times);
await startApp(RouterModule, {
  name: 'router',
  microservices: (app) => {
    const log = app.get<LogAppender>(LOG_APPENDER);
    const append = log.append.bind(log);
    log.append = (records: readonly NewRecord[]) => {
      if (!isAt(point, records) || --left !== 0) return append(records);
      process.kill(process.pid, signal);
      return append(records).finally(() => process.stdout.write('settled\n'));
    };
    return routerTransports(app);
  },
});

function isAt(where: FaultyPoint, records: readonly NewRecord[]): boolean {
  if (where === 'progress' || where === 'lanes') return (records[0]?.topic === PROGRESS_TOPIC) === (where === 'progress');
  return records.every(({ topic }) => topic === where);
}
