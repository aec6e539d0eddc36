import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { PROGRESS_TOPIC, SeenWindow, type LogAppender, type NewRecord } from '@simpul/domain';

/**
 * The built router, broken on purpose: `dedup` forgets what it has routed, `order` swaps what stands next to each other in a lane about one
 * employee, `loss` leaves out every seventh copy. For the test of the checker.
 */
export type Break = 'dedup' | 'order' | 'loss';

const built = (path: string) => import(pathToFileURL(join(import.meta.dirname, '..', '..', 'dist', path)).href);
const { RouterModule } = await built('apps/router/src/router.module.js');
const { routerTransports } = await built('apps/router/src/router-transports.js');
const { startApp, LOG_APPENDER } = await import('@simpul/platform');

const how = process.argv[2] as Break;
if (how === 'dedup') SeenWindow.prototype.see = () => false;
await startApp(RouterModule, {
  name: 'router',
  microservices: (app) => {
    const log = app.get<LogAppender>(LOG_APPENDER);
    const append = log.append.bind(log);
    log.append = (records: readonly NewRecord[]) => append(records[0]?.topic === PROGRESS_TOPIC ? records : broken(records));
    return routerTransports(app);
  },
});

let copies = 0;

function broken(records: readonly NewRecord[]): readonly NewRecord[] {
  if (how === 'loss') return records.filter(() => ++copies % 7 !== 0);
  return how === 'order' ? swapped(records) : records;
}

/** In each lane the first two of one employee. The headers stay, since by them readers know what they have: it is the events that change places. */
function swapped(records: readonly NewRecord[]): NewRecord[] {
  const out = [...records];
  for (const topic of new Set(out.map((record) => record.topic))) {
    const [one, ...others] = out.filter((record) => record.topic === topic);
    const other = others.find(({ key }) => key?.equals(one?.key ?? Buffer.alloc(0)));
    if (one === undefined || other === undefined) continue;
    out[out.indexOf(one)] = { ...one, value: other.value };
    out[out.indexOf(other)] = { ...other, value: one.value };
  }
  return out;
}
