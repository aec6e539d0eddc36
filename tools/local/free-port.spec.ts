import { expect, it } from '@jest/globals';
import { freePort } from './free-port.ts';

it('given servers that start at once, when each asks for a port, then none gets another’s, nor one that a client can be handed', async () => {
  const ports = await Promise.all(Array.from({ length: 200 }, freePort));
  expect(new Set(ports).size).toBe(200);
  expect(Math.max(...ports)).toBeLessThan(32_768);
});
