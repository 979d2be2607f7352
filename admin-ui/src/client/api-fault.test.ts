// What the server says when it says no: only sentences that are meant for people reach them.
import { expect, test } from 'vitest';
import { ApiFault, faultOf } from './api-fault.ts';

test('quotes a refusal and its way out', () => {
  const fault = faultOf(
    { message: 'Only the officer.', extensions: { code: 'FORBIDDEN', wayOut: 'Ask the officer.' } },
    'r-1',
  );
  expect([fault.code, fault.sentence, fault.wayOut, fault.requestId]).toEqual([
    'FORBIDDEN',
    'Only the officer.',
    'Ask the officer.',
    'r-1',
  ]);
});

test('does not quote what no part wrote for people', () => {
  expect(
    faultOf({ message: 'relation "person" does not exist', extensions: { code: 'INTERNAL_SERVER_ERROR' } }, null),
  ).toMatchObject({ code: 'OTHER', sentence: null });
  expect(faultOf({ message: 'Too deep at path a.b.c', extensions: { code: 'TOO_DEEP' } }, null)).toMatchObject({
    code: 'TOO_DEEP',
    sentence: null,
  });
  expect(faultOf('nonsense', null)).toMatchObject({ code: 'OTHER' });
});

test('only a missing sign-in ends the session', () => {
  expect(new ApiFault('UNAUTHENTICATED').status).toBe(401);
  expect(new ApiFault('FORBIDDEN').status).not.toBe(401);
  expect(new ApiFault('FORBIDDEN').status).not.toBe(403);
});
