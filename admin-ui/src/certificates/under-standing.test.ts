// What the page says of a standing approval is what the signed document says, and nothing where it says nothing.
import { expect, test } from 'vitest';
import { standingIn } from './under-standing.ts';

test('a certificate under a standing approval names it', () => {
  const standing = { number: 'SA-2026-0001', givenAt: '2026-11-01T02:00:00.000Z', lastDay: '2027-10-31' };
  const limits = { largestPeople: 2, largestRecords: 10 };
  const document = JSON.stringify({
    certificate: { approval: { by: 'S-0001', standing: { ...standing, ...limits } } },
  });
  expect(standingIn(document)).toEqual({ ...standing, ...limits, by: 'S-0001' });
});

test('a decision about the list itself has none, and neither has what is no document', () => {
  expect(standingIn('{"certificate":{"approval":{"by":"S-0001"}}}')).toBeNull();
  expect(standingIn('not a document')).toBeNull();
});
