// How a decision begins and what it sends: the policy's verdict by class, nothing that was not chosen.
import { expect, test } from 'vitest';
import { draftOf, draftOfDeletion, isComplete, itemsOf, missingOf, type Held } from './decision-draft.ts';

const held = (recordClass: string, verdict: Held['verdict'], until: string | null = null): Held => ({
  service: 'identity',
  recordClass,
  records: 1,
  verdict,
  why: '',
  until,
});

const everything = [
  held('membership', 'RUNNING'),
  held('payment-record', 'KEPT', '2031-04-02T00:00:00Z'),
  { ...held('payment-record', 'KEPT', '2030-01-01T00:00:00Z'), service: 'archive' },
];

const line = (recordClass: string, goes: boolean, until: string | null = null) => ({
  recordClass,
  title: recordClass,
  services: ['identity'],
  records: 1,
  goes,
  verdict: goes ? ('RECOVERY' as const) : ('KEPT' as const),
  why: '',
  clause: 'Art. 3(3)②',
  law: null,
  until,
  destroyBy: null,
});
const keptByLaw = line('payment-record', false, '2031-04-02T00:00:00Z');

test('a deletion begins with what would go; what a law keeps is written into it by the server', () => {
  const lines = [line('membership', true, '2026-11-05T00:00:00Z'), line('membership', false), keptByLaw];
  expect(itemsOf(draftOfDeletion(lines))).toEqual([{ recordClass: 'membership', outcome: 'GRANTED' }]);
});

test('where nothing can go, that is decided: kept, until the last day of the law', () => {
  const archived = { ...keptByLaw, services: ['archive'], until: '2030-01-01T00:00:00Z' };
  expect(itemsOf(draftOfDeletion([keptByLaw, archived]))).toEqual([
    { recordClass: 'payment-record', outcome: 'KEPT', until: '2031-04-02' },
  ]);
});

test('a view shows what is kept as well', () => {
  expect(itemsOf(draftOf(everything)).map(({ outcome }) => outcome)).toEqual(['GRANTED', 'GRANTED']);
});

test('what is refused wants a reason and its words, what is kept wants a day', () => {
  const [item] = draftOf(everything);
  if (!item) throw new Error('no item');
  const refused = { ...item, outcome: 'REFUSED' as const };
  expect(missingOf(refused).reason).toBe(true);
  expect(isComplete([{ ...refused, reasonCode: 'UNFOUNDED', reason: 'Asked and answered.' }])).toBe(true);
  expect(missingOf({ ...item, outcome: 'KEPT' as const }).until).toBe(true);
  expect(isComplete([])).toBe(false);
});
