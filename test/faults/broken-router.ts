import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { PROGRESS_TOPIC, SeenWindow, type LogAppender, type NewRecord } from '@simpul/domain';

/**
 * The built router, broken on purpose: `dedup` forgets what it has routed, `order` swaps what stands next to each other in a lane about one
 * employee, `loss` leaves out every tenth copy. For the test of the checker.
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
  if (how === 'loss') return records.filter(() => ++copies % 10 !== 0);
  return how === 'order' ? swapped(records) : records;
}

/** The headers stay, since by them readers know what they have: it is the events that change places. */
function swapped(records: readonly NewRecord[]): NewRecord[] {
  const out = [...records];
  for (const [i, record] of out.entries()) {
    const next = out.findIndex((other, j) => j > i && other.topic === record.topic && other.key?.equals(record.key ?? Buffer.alloc(0)));
    const other = out[next];
    if (other === undefined) continue;
    out[i] = { ...record, value: other.value };
    out[next] = { ...other, value: record.value };
    return out;
  }
  return out;
}
