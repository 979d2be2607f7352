// One timeline: events and words in one order; what is not opened is not in it.
import { expect, test } from 'vitest';
import { happenings } from './happenings.ts';

const events = [
  { at: '2026-11-02T02:00:00Z', kind: 'RECEIVED', by: null, text: 'Received.' },
  { at: '2026-11-02T03:00:00Z', kind: 'ASSIGNED', by: 'S-0001', text: 'Assigned.' },
  { at: '2026-11-02T03:00:00Z', kind: 'REMARKED', by: 'S-0001', text: 'A remark was written.' },
];

test('the latest stands first, and of one moment what was written down last', () => {
  expect(happenings(events, null).map(({ text }) => text)).toEqual(['A remark was written.', 'Assigned.', 'Received.']);
});

test('opened words stand where they were said', () => {
  const messages = [
    { id: 'm', at: '2026-11-02T02:30:00Z', by: 'REQUESTER', via: 'LETTER' as const, text: 'Please.', documents: [] },
  ];
  const remarks = [{ id: 'r', at: '2026-11-02T04:00:00Z', by: 'S-0001', text: 'Called back.' }];
  expect(happenings(events, { messages, remarks }).map(({ kind, text, by }) => [kind, text, by])).toEqual([
    ['REMARK', 'Called back.', 'S-0001'],
    ['EVENT', 'A remark was written.', 'S-0001'],
    ['EVENT', 'Assigned.', 'S-0001'],
    ['MESSAGE', 'Please.', 'REQUESTER'],
    ['EVENT', 'Received.', null],
  ]);
});
