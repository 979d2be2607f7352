// Promises about what is not the person's own in what is given out: looked at by a human, blacked out, and never by accident shown.
import fc from 'fast-check';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import type { View, ViewedRecord } from './gathering.ts';
import { blackOut, checkedView, passagesOf } from './passages.ts';

const record = (recordClass: string, content: Record<string, unknown>, freeText: string[] = []): ViewedRecord => ({
  service: 'privacy',
  recordClass,
  id: '1',
  title: recordClass,
  clause: '',
  law: null,
  purposes: [],
  verdict: 'RUNNING',
  why: '',
  until: null,
  content,
  freeText,
});

const viewOf = (...records: ViewedRecord[]): View => ({
  at: new Date(0),
  policyVersion: '1',
  records,
  recipients: [],
  looks: [],
  withheld: [],
});

const text = 'I am kim@c1.example, 0812 3456 7890; my colleague is lee@c2.example, 0899-1111-2222.';
const view = viewOf(
  record('membership', { email: 'Kim@c1.example', mobile: '081234567890' }),
  record('consultation', { messages: [{ text: 'Hello' }, { text }] }, ['messages.text']),
);

promise(
  'Art. 6',
  'what people wrote is looked at before it is given out; addresses and numbers of others are pointed at',
  () => {
    const passages = passagesOf(view);
    expect(passages.map(({ key }) => key)).toEqual([
      'privacy/consultation/1/messages/0/text',
      'privacy/consultation/1/messages/1/text',
    ]);
    expect(passages[1]?.suspected.map(({ start, end }) => text.slice(start, end))).toEqual([
      'lee@c2.example',
      '0899-1111-2222',
    ]);
    const [first, second] = passages;
    if (!first || !second) throw new Error('There are two.');
    const checked = [
      { key: first.key, hash: first.hash, ranges: [] },
      { key: second.key, hash: second.hash, ranges: second.suspected },
    ];
    const given = checkedView(view, checked);
    expect(given.unchecked).toEqual([]);
    expect(JSON.stringify(given.view)).toContain('Hello');
    expect(JSON.stringify(given.view)).not.toMatch(/lee@|1111/);
  },
);

promise('Art. 6', 'a text that changed since somebody looked at it is not given out', () => {
  const [first, second] = passagesOf(view);
  if (!first || !second) throw new Error('There are two.');
  const stale = { key: second.key, hash: first.hash, ranges: [] };
  const given = checkedView(view, [{ key: first.key, hash: first.hash, ranges: [] }, stale]);
  expect(given.unchecked).toEqual([second.key]);
  expect(JSON.stringify(given.view)).not.toContain('colleague');
});

promise('Art. 6', 'whatever is blacked out is gone, whatever is not stays, in whatever order and overlap', () => {
  const ranges = fc.array(fc.record({ start: fc.nat(40), end: fc.nat(40) }), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0x4e00, max: 0x4fff }), { minLength: 1, maxLength: 40 }),
      ranges,
      (codes, all) => {
        // Every character once, so that each can be told.
        const unique = [...new Set(codes)].map((code) => String.fromCharCode(code));
        const shown = blackOut(unique.join(''), all);
        unique.forEach((character, index) => {
          const covered = all.some(({ start, end }) => start <= index && index < end);
          expect(shown.includes(character)).toBe(!covered);
        });
      },
    ),
  );
});
