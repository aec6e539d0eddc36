import { setTimeout as sleep } from 'node:timers/promises';
import type { FaultyBus } from './faulty-bus.ts';
import { APPS, type AppName, type Harm, type PartName } from './plan.ts';
import { areFrozen, isAlive, stateOf } from './processes.ts';

export interface Inflicted {
  /** Looked for at the end of the fault; waits a while for what may come late. */
  hadEffect(): boolean | Promise<boolean>;
  /** Resolves when whatever was harmed can work again. */
  takeBack(): Promise<void>;
}

const PATIENCE_MS = 5_000;
/** Kafka gives up at the first write of its own that fails. */
const GIVING_UP_MS = 60_000;
const LOOK_MS = 20;

export async function inflict(bus: FaultyBus, harm: Harm): Promise<Inflicted> {
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

async function endApp({ apps }: FaultyBus, target: AppName, how: 'kill' | 'terminate'): Promise<Inflicted> {
  const app = apps[target];
  const { pid } = app;
  const wasAlive = isAlive(pid);
  await app.down(how);
  return { hadEffect: () => wasAlive && !isAlive(pid), takeBack: () => app.up() };
}

async function endPart({ parts }: FaultyBus, target: PartName, how: 'kill' | 'terminate'): Promise<Inflicted> {
  const part = parts[target];
  const { pid } = part;
  const wasAlive = isAlive(pid);
  await (how === 'kill' ? part.kill() : part.stop());
  return { hadEffect: () => wasAlive && !isAlive(pid), takeBack: () => part.restart() };
}

async function freeze({ apps, parts }: FaultyBus, target: AppName | PartName): Promise<Inflicted> {
  const harmed = isApp(target) ? apps[target] : parts[target];
  const isFrozen = () => areFrozen(harmed.pids.map(stateOf));
  // Again: what it begins just before it stops is not stopped with it.
  await becomes(() => {
    harmed.signal('SIGSTOP');
    return isFrozen();
  }, PATIENCE_MS);
  return { hadEffect: isFrozen, takeBack: async () => harmed.signal('SIGCONT') };
}

async function spoil({ lines }: FaultyBus, target: PartName, how: 'cut' | 'half-open' | { delayMs: number }): Promise<Inflicted> {
  const line = lines[target];
  line.become(how);
  return { hadEffect: () => becomes(() => line.harmed > 0, PATIENCE_MS), takeBack: async () => line.become('open') };
}

async function jump({ apps }: FaultyBus, target: AppName, ms: number): Promise<Inflicted> {
  const app = apps[target];
  app.shiftClock(ms);
  return { hadEffect: () => becomes(() => app.clockShown === ms, PATIENCE_MS), takeBack: async () => app.shiftClock(0) };
}

/** Kafka gives up when it can't write; an operator makes room and starts it again. */
async function fillDisk({ disk, parts: { kafka } }: FaultyBus): Promise<Inflicted> {
  await disk?.fill();
  return {
    hadEffect: () => becomes(() => !isAlive(kafka.pid), GIVING_UP_MS),
    async takeBack() {
      disk?.free();
      await kafka.stop();
      await kafka.restart();
    },
  };
}

async function becomes(isSo: () => boolean, patienceMs: number): Promise<boolean> {
  for (const until = performance.now() + patienceMs; !isSo(); await sleep(LOOK_MS)) if (performance.now() > until) return false;
  return true;
}
