// Events as they come over a wire: cut anywhere, with every kind of line end, and nothing believed of what they name.
import { expect, test } from 'vitest';
import { isConcerned } from './concerned.ts';
import { changedIn } from './connection.ts';
import { eventsOf, type StreamEvent } from './event-stream.ts';

async function read(pieces: readonly string[]): Promise<StreamEvent[]> {
  const bytes = new TextEncoder();
  const events: StreamEvent[] = [];
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(bytes.encode(piece));
      controller.close();
    },
  });
  for await (const event of eventsOf(body)) events.push(event);
  return events;
}

test('reads events whole, wherever the wire cuts them', async () => {
  const text =
    ': here\r\n\r\nretry: 2000\nevent: open\ndata: {}\n\nid: a-1\rdata: one\rdata: 둘\r\rid: a-2\nevent: x\ndata:y\n\nevent: cut';
  const whole = [
    { name: 'open', data: '{}', lastId: null },
    { name: 'message', data: 'one\n둘', lastId: 'a-1' },
    { name: 'x', data: 'y', lastId: 'a-2' },
  ];
  expect(await read([text])).toEqual(whole);
  for (const size of [1, 2, 3, 7]) {
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
      text.slice(i * size, (i + 1) * size),
    );
    expect(await read(pieces), `cut at ${size}`).toEqual(whole);
  }
});

test('asks again for what a notice concerns, and never for what opens personal data', () => {
  const changed = changedIn('{"request":["r-1",7],"elsewhere":["x"],"intake":"no"}');
  expect(changed).toEqual({ request: ['r-1'] });
  expect(changedIn('not json')).toEqual({});
  expect(isConcerned(['requests', 'getList', { filter: {} }], changed)).toBe(true);
  expect(isConcerned(['request', 'RightsRequest', { id: 'r-1' }, null, null], changed)).toBe(true);
  expect(isConcerned(['request', 'RightsRequest', { id: 'r-2' }, null, null], changed)).toBe(false);
  expect(isConcerned(['conversations', 'getList', {}], changed)).toBe(false);
  expect(isConcerned(['request-content', 'RequestContent', { id: 'r-1' }, null, 'r-1'], changed)).toBe(false);
  expect(isConcerned(['request', 'RightsRequest', { id: 'r-1' }, 'membership', null], changed)).toBe(false);
  // Anything may have changed: all that is shown without opening anybody's data.
  expect(isConcerned(['today', 'Today', {}, null, null], null)).toBe(true);
  expect(isConcerned(['request-content', 'RequestContent', { id: 'r-1' }, null, 'r-1'], null)).toBe(false);
});
