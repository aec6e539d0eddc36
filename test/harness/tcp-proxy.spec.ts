import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TcpProxy } from './tcp-proxy.ts';

let echo: Server;
let proxy: TcpProxy;

beforeAll(async () => {
  echo = createServer((socket) => void socket.on('error', () => {}).pipe(socket)).listen(0, '127.0.0.1');
  await once(echo, 'listening');
  proxy = await TcpProxy.start(() => (echo.address() as AddressInfo).port);
});

afterAll(() => {
  proxy.stop();
  echo.close();
});

async function call(): Promise<Socket> {
  const socket = connect(proxy.port, '127.0.0.1').on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

async function says(socket: Socket, text: string): Promise<string> {
  socket.write(text);
  return String((await once(socket, 'data'))[0]);
}

describe('a line that can be made bad', () => {
  it('given it is open or slow, then what is said comes back, in order', async () => {
    const socket = await call();
    expect(await says(socket, 'satu')).toBe('satu');
    expect(proxy.harmed).toBe(0);
    proxy.become({ delayMs: 20 });
    socket.write('du');
    expect(await says(socket, 'a')).toMatch(/^du/);
    expect(proxy.harmed).toBeGreaterThan(0);
    proxy.become('open');
    expect(proxy.harmed).toBe(0);
    socket.destroy();
  });

  it('given it is cut, then whoever is connected hears so, and whoever connects; afterwards it is whole', async () => {
    const socket = await call();
    await says(socket, 'satu');
    proxy.become('cut');
    await once(socket, 'close');
    const ended = proxy.harmed;
    expect(ended).toBeGreaterThan(0);
    await once(await call(), 'close');
    expect(proxy.harmed).toBe(ended + 1);
    proxy.become('open');
    const again = await call();
    expect(await says(again, 'lagi')).toBe('lagi');
    again.destroy();
  });

  it('given it is half-open, then nothing comes and nobody hears that; when it is over, the line has ended', async () => {
    const before = await call();
    await says(before, 'satu');
    proxy.become('half-open');
    const during = await call();
    let heard = 0;
    for (const socket of [before, during]) socket.on('data', () => heard++).write('halo');
    await new Promise((later) => setTimeout(later, 100));
    expect([heard, before.destroyed, during.destroyed]).toEqual([0, false, false]);
    expect(proxy.harmed).toBe(3);
    const ended = Promise.all([before, during].map((socket) => once(socket, 'close')));
    proxy.become('open');
    await ended;
    expect(heard).toBe(0);
  });
});
