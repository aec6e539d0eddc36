import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { checkedLookup, PrivateTarget } from './checked-lookup.ts';
import { WebhookSender, type SenderOptions } from './send-webhook.ts';

let server: Server | undefined;
let asked = 0;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  asked = 0;
});

/** A server on this machine; its port. */
async function listening(answer: RequestListener): Promise<number> {
  server = createServer((request, response) => {
    asked += 1;
    request.resume();
    answer(request, response);
  });
  await new Promise<void>((up) => server?.listen(0, '127.0.0.1', up));
  return (server.address() as AddressInfo).port;
}

async function post(url: string, options: Partial<SenderOptions> = {}): Promise<unknown> {
  const sender = new WebhookSender({ allowPrivate: true, answerMs: 5_000, ...options });
  try {
    return await sender.post({ url, headers: { 'webhook-id': 'e1' }, body: Buffer.from('{}') });
  } finally {
    sender.close();
  }
}

/** A resolver that gives this address for any name. */
function standingFor(address: string): NonNullable<SenderOptions['resolve']> {
  return (_, give) => give(null, [{ address, family: 4 }]);
}

describe('where a webhook leads', () => {
  it.each(['127.0.0.1', '10.0.0.8', '169.254.169.254'])('given a public name that stands for %s, when sent, then nobody is asked', async (address) => {
    const port = await listening((_, response) => response.end());
    const outcome = await post(`https://penerima.contoh.go.id:${port}/`, { allowPrivate: false, resolve: standingFor(address) });
    expect([outcome, asked]).toEqual([{ kind: 'private-target' }, 0]);
  });

  it('given a name that answers otherwise the second time, when sent, then it is asked once, and what was checked is connected to', async () => {
    const port = await listening((_, response) => response.end());
    let resolved = 0;
    const resolve: NonNullable<SenderOptions['resolve']> = (_, give) => give(null, [{ address: (resolved += 1) === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]);
    expect(await post(`http://penerima.contoh.go.id:${port}/`, { resolve })).toMatchObject({ kind: 'answer', status: 200 });
    expect([resolved, asked]).toEqual([1, 1]);
  });

  it('given a name that stands for public and private addresses, when resolved, then the public ones alone are left', () => {
    const both: NonNullable<SenderOptions['resolve']> = (_, give) => give(null, [{ address: '10.0.0.1', family: 4 }, { address: '8.8.8.8', family: 4 }, { address: '::1', family: 6 }]);
    checkedLookup(false, both)('penerima.contoh.go.id', { all: true }, (error, addresses) => expect([error, addresses]).toEqual([null, [{ address: '8.8.8.8', family: 4 }]]));
    checkedLookup(false, both)('penerima.contoh.go.id', { family: 6 }, (error) => expect(error).toBeInstanceOf(PrivateTarget));
    expect.assertions(2);
  });

  it.each(['http://127.0.0.1', 'https://127.0.0.1', 'https://[::1]', 'http://penerima.contoh.go.id'])('given %s, when private targets are refused, then nobody is asked', async (url) => {
    const port = await listening((_, response) => response.end());
    expect(await post(`${url}:${port}/`, { allowPrivate: false, resolve: standingFor('127.0.0.1') })).toEqual({ kind: 'private-target' });
    expect(asked).toBe(0);
  });

  it('given a redirect, when answered, then it is an answer and nobody follows it', async () => {
    const port = await listening((_, response) => response.writeHead(307, { location: '/elsewhere' }).end());
    expect(await post(`http://127.0.0.1:${port}/`)).toMatchObject({ kind: 'answer', status: 307 });
    expect(asked).toBe(1);
  });
});

describe('what a receiver can do to its sender', () => {
  it('given an answer without an end, when its head has come, then that is the answer, and the rest is not read', async () => {
    let hungUp: () => void = () => {};
    const gone = new Promise<void>((resolve) => (hungUp = resolve));
    const port = await listening((_, response) => {
      response.writeHead(200);
      const more = () => void (response.destroyed || response.write(Buffer.alloc(8_000), () => setImmediate(more)));
      response.on('close', hungUp);
      more();
    });
    const sender = new WebhookSender({ allowPrivate: true, answerMs: 60_000 });
    expect(await sender.post({ url: `http://127.0.0.1:${port}/`, headers: {}, body: Buffer.from('{}') })).toMatchObject({ kind: 'answer', status: 200 });
    await gone;
    sender.close();
  });

  it('given a receiver that never answers, then the attempt ends', async () => {
    const port = await listening(() => {});
    expect(await post(`http://127.0.0.1:${port}/`, { answerMs: 100 })).toEqual({ kind: 'no-answer' });
  });

  it('given nobody listening, then the attempt ends', async () => {
    expect(await post('http://127.0.0.1:1/')).toEqual({ kind: 'no-answer' });
  });

  it('given a receiver that switches to a protocol nobody asked for, then the attempt ends', async () => {
    const port = await listening((_, response) => response.writeHead(101, { connection: 'Upgrade', upgrade: 'other' }).end());
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'no-answer' });
  });

  it('given Retry-After, then it is told', async () => {
    const port = await listening((_, response) => response.writeHead(503, { 'retry-after': '120' }).end());
    expect(await post(`http://127.0.0.1:${port}/`)).toEqual({ kind: 'answer', status: 503, retryAfter: '120' });
  });
});
