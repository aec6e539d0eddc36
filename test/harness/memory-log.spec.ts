import { keepsTheLogsPromises } from './log.contract.ts';
import { MemoryLog } from './memory-log.ts';

keepsTheLogsPromises(async () => {
  const log = new MemoryLog();
  return { log, lanes: log, topics: log, trim: async (...place) => log.trim(...place) };
});
