import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOMY = '6g';
const TRIES = 50;

/** A file system in memory that can be made full; undefined where this user may not mount one. */
export class SmallDisk {
  private readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static mount(folder: string): SmallDisk | undefined {
    mkdirSync(folder, { recursive: true });
    return run('mount', '-t', 'tmpfs', '-o', `size=${ROOMY}`, 'simpul-faults', folder) ? new SmallDisk(folder) : undefined;
  }

  /** As large as what is on it. Whoever writes meanwhile may be faster, once or twice. */
  async fill(): Promise<void> {
    for (let tries = 0; !this.resize(`${this.used()}`); tries++) {
      if (tries === TRIES) throw new Error(`${this.folder} can't be made smaller`);
      await sleep(20);
    }
  }

  free(): void {
    if (!this.resize(ROOMY)) throw new Error(`${this.folder} can't be made larger`);
  }

  unmount(): void {
    run('umount', '-l', this.folder);
  }

  private used(): number {
    const { blocks, bfree, bsize } = statfsSync(this.folder);
    return (blocks - bfree) * bsize;
  }

  private resize(size: string): boolean {
    return run('mount', '-o', `remount,size=${size}`, this.folder);
  }
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
