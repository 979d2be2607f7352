// A reader who does not read, on a real socket: what is kept for them is bounded, they are told in general words once they read on, and are left in the end.
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, expect, vi } from 'vitest';
import { promise } from '@clounge/test/kit';
import { openEventStream } from './stream.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Long, so that the machine's own buffers are full soon. */
const idOf = (number: number): string => `r-${number}-`.padEnd(300, 'x');

promise('Art. 9(3)', 'a reader who does not read holds no memory, and is left after a while', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const asked = once(server, 'request') as Promise<[unknown, ServerResponse]>;
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
  const [, response] = await asked;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  let ended = 0;
  const options = { sees: new Set(['request' as const]), missed: [], mark: () => 'm-1', ended: () => (ended += 1) };
  const stream = openEventStream(response, options);
  stream.tell({ kind: 'destruction', id: 'not theirs' });
  expect(stream.waiting()).toBe(0);

  // Until the machine's own buffers are full: nobody reads.
  let told = 0;
  let rounds = 0;
  for (; stream.waiting() === 0 && rounds < 2_000; rounds += 1) {
    for (let one = 0; one < 150; one += 1) stream.tell({ kind: 'request', id: idOf((told += 1)) });
    vi.advanceTimersByTime(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(stream.waiting()).toBeGreaterThan(0);
  for (let one = 0; one < 100_000; one += 1) stream.tell({ kind: 'request', id: idOf((told += 1)) });
  vi.advanceTimersByTime(100);
  expect(stream.waiting()).toBeLessThanOrEqual(200);
  expect(response.writableLength).toBeLessThan(256 * 1024);

  // It reads on: what it missed is told in one word.
  const text: string[] = [];
  socket.setEncoding('utf8').on('data', (piece: string) => text.push(piece));
  await once(response, 'drain');
  while (!text.join('').includes('event: anything')) await once(socket, 'data');
  expect(text.join('')).not.toContain('not theirs');
  expect(ended).toBe(0);

  // It stops again, and for good.
  socket.pause();
  for (let round = 0; stream.waiting() === 0 && round < 2_000; round += 1) {
    for (let one = 0; one < 150; one += 1) stream.tell({ kind: 'request', id: idOf((told += 1)) });
    vi.advanceTimersByTime(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const closed = once(response, 'close');
  vi.advanceTimersByTime(90_000);
  await closed;
  expect([ended, stream.waiting()]).toEqual([1, 0]);
  socket.destroy();
  server.close();
});
