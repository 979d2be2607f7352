// What survives the confirmation of the identity: the terms as they were typed, and nothing where they were not ours.
import { expect, test } from 'vitest';
import { termsIn, termsText } from './terms-draft.ts';

test('terms come back as they were typed', () => {
  const terms = { validFrom: '2026-11-01', validUntil: '2027-10-31', largestPeople: '2', largestRecords: '10' };
  expect(termsIn(termsText(terms))).toEqual(terms);
});

test('what is not ours is nothing', () => {
  const nothing = { validFrom: '', validUntil: '', largestPeople: '', largestRecords: '' };
  for (const text of ['', '{', 'null', '[1]', '{"validFrom":1}']) expect(termsIn(text)).toEqual(nothing);
});
