import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** About as many bytes as a receipt has. */
const ANSWER = Buffer.from(JSON.stringify({ nothing: '.'.repeat(400) }));

// Forked: tells its port, and ends with whoever forked it.
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(202, { 'content-type': 'application/json', 'content-length': ANSWER.length }).end(ANSWER));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit(0));
