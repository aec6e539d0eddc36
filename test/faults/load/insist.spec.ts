import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { insist } from './insist.ts';
import { ServerErrors } from './server-errors.ts';

let server: Server;
const statuses: number[] = [];

beforeAll(async () => {
  server = createServer((_, response) => response.writeHead(statuses.shift() ?? 200).end('{}')).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterAll(() => void server.close());

async function insisted(...answers: number[]) {
  statuses.push(...answers);
  const errors = new ServerErrors();
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/tasks`;
  const answer = await insist({ method: 'POST', url: () => url, headers: {}, errors });
  return { answer, errors };
}

describe('who insists on an answer', () => {
  it('given a bus that is busy or down (429, 503), then he sends again, and that is no error', async () => {
    const { answer, errors } = await insisted(503, 429, 202);
    expect([answer?.status, answer?.repeated, errors.count]).toEqual([202, 2, 0]);
  });

  it.each([500, 502, 504])('given an answer %p, then he sends again, and it is counted as an error and named', async (status) => {
    const { answer, errors } = await insisted(status, 202);
    expect([answer?.status, answer?.repeated, errors.count]).toEqual([202, 1, 1]);
    expect(errors.examples).toEqual([expect.stringMatching(new RegExp(`^POST /v1/tasks: ${status} `))]);
  });
});
