// How a decision begins and what it sends: the policy's verdict by class, nothing that was not chosen.
import { expect, test } from 'vitest';
import { draftOf, isComplete, itemsOf, missingOf, type Held } from './decision-draft.ts';

const held = (recordClass: string, verdict: Held['verdict'], until: string | null = null): Held => ({
  service: 'identity',
  recordClass,
  records: 1,
  anchor: 'joined',
  verdict,
  why: '',
  clause: 'Art. 3(1)',
  law: null,
  until,
  whoCanChange: '',
});

const everything = [
  held('membership', 'RUNNING'),
  held('payment-record', 'KEPT', '2031-04-02T00:00:00Z'),
  { ...held('payment-record', 'KEPT', '2030-01-01T00:00:00Z'), service: 'archive' },
];

test('a deletion begins with what a law keeps, until its last day, and grants the rest', () => {
  expect(itemsOf(draftOf('DELETE', everything))).toEqual([
    { recordClass: 'membership', outcome: 'GRANTED' },
    { recordClass: 'payment-record', outcome: 'KEPT', until: '2031-04-02' },
  ]);
});

test('a view shows what is kept as well', () => {
  expect(itemsOf(draftOf('VIEW', everything)).map(({ outcome }) => outcome)).toEqual(['GRANTED', 'GRANTED']);
});

test('what is refused wants a reason and its words, what is kept wants a day', () => {
  const [item] = draftOf('VIEW', everything);
  if (!item) throw new Error('no item');
  const refused = { ...item, outcome: 'REFUSED' as const };
  expect(missingOf(refused).reason).toBe(true);
  expect(isComplete([{ ...refused, reasonCode: 'UNFOUNDED', reason: 'Asked and answered.' }])).toBe(true);
  expect(missingOf({ ...item, outcome: 'KEPT' as const }).until).toBe(true);
  expect(isComplete([])).toBe(false);
});
