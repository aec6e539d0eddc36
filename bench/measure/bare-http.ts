import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../../tools/local/folders.ts';
import { HEAP_FLAGS, MALLOC } from '../../tools/local/start-bus.ts';
import { usageOf } from './process-usage.ts';
import { sendLoad, type Load } from './send-load.ts';

/** The least that a request can cost here: Node's HTTP server by itself, with the flags that the apps have, reads the same requests and answers. */
export async function bareHttp(load: Omit<Load, 'check'>): Promise<{ perCpuSecond: number }> {
  const server = fork(join(ROOT, 'bench', 'bare-server.ts'), { execArgv: HEAP_FLAGS, env: { ...process.env, ...MALLOC } });
  try {
    const [port] = (await once(server, 'message')) as [number];
    const pid = server.pid as number;
    const { cpuSeconds } = await sendLoad({ url: `http://127.0.0.1:${port}`, usage: () => usageOf(pid) }, { ...load, check: requireTaken });
    return { perCpuSecond: load.requests / cpuSeconds };
  } finally {
    server.kill();
  }
}

function requireTaken({ status }: { status: number }): void {
  if (status !== 202) throw new Error(`a server that takes everything answered ${status}`);
}
