import type { FaultyBus } from './faulty-bus.ts';
import { APPS, type AppName, type Harm, type PartName } from './plan.ts';

/** Does the harm; what it answers takes it back, and resolves when whatever was harmed can work again. */
export async function inflict(bus: FaultyBus, harm: Harm): Promise<() => Promise<void>> {
  switch (harm.fault) {
    case 'kill':
    case 'terminate':
      return isApp(harm.target) ? endApp(bus, harm.target, harm.fault) : endPart(bus, harm.target, harm.fault);
    case 'freeze':
      return freeze(bus, harm.target);
    case 'cut':
    case 'half-open':
      return spoil(bus, harm.target, harm.fault);
    case 'delay':
      return spoil(bus, harm.target, { delayMs: harm.byMs });
    case 'clock':
      return jump(bus, harm.target, harm.jumpMs);
    case 'full-disk':
      return fillDisk(bus);
  }
}

const isApp = (target: AppName | PartName): target is AppName => (APPS as readonly string[]).includes(target);

async function endApp({ apps }: FaultyBus, target: AppName, how: 'kill' | 'terminate') {
  const app = apps[target];
  await app.down(how);
  return () => app.up();
}

async function endPart({ parts }: FaultyBus, target: PartName, how: 'kill' | 'terminate') {
  const part = parts[target];
  await (how === 'kill' ? part.kill() : part.stop());
  return () => part.restart();
}

async function freeze({ apps, parts }: FaultyBus, target: AppName | PartName) {
  const send = (signal: NodeJS.Signals) => (isApp(target) ? apps[target].signal(signal) : parts[target].signalAll(signal));
  send('SIGSTOP');
  return async () => send('SIGCONT');
}

async function spoil({ lines }: FaultyBus, target: PartName, line: 'cut' | 'half-open' | { delayMs: number }) {
  lines[target].become(line);
  return async () => lines[target].become('open');
}

async function jump({ apps }: FaultyBus, target: AppName, ms: number) {
  apps[target].shiftClock(ms);
  return async () => apps[target].shiftClock(0);
}

/** Kafka gives up when it can't write; an operator makes room and starts it again. */
async function fillDisk({ disk, parts: { kafka } }: FaultyBus) {
  await disk?.fill();
  return async () => {
    disk?.free();
    await kafka.stop();
    await kafka.restart();
  };
}
