// What goes to the device and what comes back is written as the server reads it; every refusal of a browser has words.
import { expect, test } from 'vitest';
import { bytesOf, faultKindOf, textOf } from './authenticator.ts';

test('bytes come back as they were, in base64url without padding', () => {
  for (let length = 0; length < 70; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37 + length) & 0xff);
    expect(textOf(bytes.buffer)).toBe(Buffer.from(bytes).toString('base64url'));
    expect([...bytesOf(textOf(bytes.buffer))]).toEqual([...bytes]);
  }
});

test.each([
  ['NotAllowedError', 'cancelled'],
  ['AbortError', 'cancelled'],
  ['SecurityError', 'address'],
  ['InvalidStateError', 'known'],
  ['NotSupportedError', 'unsupported'],
  ['UnknownError', 'failed'],
])('%s is told as %s', (name, kind) => {
  expect(faultKindOf(new DOMException('', name))).toBe(kind);
  expect(faultKindOf(new TypeError(name))).toBe('failed');
});
