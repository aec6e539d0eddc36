import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Preloaded into an app (`--import`): its wall clock is ahead of the machine's by as many milliseconds as the file CLOCK_SHIFT_FILE says,
 * which is read at each SIGUSR2; `<file>.shown` then says by how many it is, as the app itself sees it. Timers and `performance.now()` go on as they are, as after a machine's clock was set.
 */
const MachineDate = Date;
let ahead = 0;
const now = () => MachineDate.now() + ahead;

globalThis.Date = new Proxy(MachineDate, {
  construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made) as Date,
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});

process.on('SIGUSR2', () => {
  const file = process.env.CLOCK_SHIFT_FILE ?? '';
  ahead = Number(readFileSync(file, 'utf8'));
  writeFileSync(`${file}.shown`, String(new Date().getTime() - MachineDate.now()));
});
