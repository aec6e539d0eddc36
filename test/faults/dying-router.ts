import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { PROGRESS_TOPIC, type LogAppender, type NewRecord } from '@simpul/domain';

/**
 * The built router, which ends by SIGKILL after its n-th append of lane records and before the progress that tells of it. Run by the
 * fault tests: `node test/faults/dying-router.ts <n>`.
 */
const built = (path: string) => import(pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', path)).href);
const { RouterModule } = await built('apps/router/src/router.module.js');
const { routerTransports } = await built('apps/router/src/router-transports.js');
const { startApp, LOG_APPENDER } = await import('@simpul/platform');

let left = Number(process.argv[2]);
await startApp(RouterModule, {
  name: 'router',
  microservices: (app) => {
    const log = app.get<LogAppender>(LOG_APPENDER);
    const append = log.append.bind(log);
    log.append = (records: readonly NewRecord[]) => {
      if (records[0]?.topic === PROGRESS_TOPIC && --left === 0) process.kill(process.pid, 'SIGKILL');
      return append(records);
    };
    return routerTransports(app);
  },
});
