// Reviews of holds: those in charge are reminded before the day and after it, once a level; the hold itself goes on.
import fc from 'fast-check';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { as, privacyHouse } from '../testing/house.ts';
import { findHold } from './holds.ts';
import { liftHold, reviewHold } from './lifting.ts';
import { placeHold } from './placing.ts';
import { reminderOf, remindOfReviews } from './reminding.ts';

promise('Art. 8(3)', 'a review is reminded of twice before its day and once a week after it', () => {
  expect([30, 14, 4, 3, 0].map((days) => reminderOf(days)?.key)).toEqual([
    undefined,
    'before-14',
    'before-14',
    'before-3',
    'before-3',
  ]);
  expect([-1, -7, -8, -15].map((days) => reminderOf(days)?.key)).toEqual([
    'overdue-0',
    'overdue-0',
    'overdue-1',
    'overdue-2',
  ]);
  fc.assert(fc.property(fc.integer({ max: 14, min: -400 }), (days) => reminderOf(days)?.overdue === days < 0));
});

promise(
  'Art. 8(3)',
  'whoever is in charge gets a letter when the review nears, once, with a number and a link and nothing else',
  async () => {
    await using at = await privacyHouse({ mailbox: true });
    const [one = '', two = ''] = await at.members([null, null]);
    const asked = { kind: 'PERSON' as const, law: 'Civil Procedure Act', reason: 'A dispute of Gilda Riyanti.' };
    const near = await placeHold(at.sources, as('officer'), {
      ...asked,
      subjectIds: [one],
      caseRef: 'K-1',
      reviewOn: '2026-11-10',
    });
    await placeHold(at.sources, as('officer'), {
      ...asked,
      subjectIds: [two],
      caseRef: 'K-2',
      reviewOn: '2027-03-01',
    });
    expect([await remindOfReviews(at.sources), await remindOfReviews(at.sources)]).toEqual([1, 0]);
    const letters = await at.house.letters();
    const about = letters.filter((letter) => letter.subject.includes(near.hold?.number ?? '?'));
    expect(about.length).toBeGreaterThan(0);
    expect(about.every((letter) => letter.text.includes(`/holds/${near.hold?.id ?? '?'}`))).toBe(true);
    expect(letters.some((letter) => `${letter.subject}${letter.text}`.includes('Gilda'))).toBe(false);
    const id = near.hold?.id ?? '';
    await reviewHold(at.sources, as('officer'), { id, reviewOn: '2026-11-12', reason: 'Still before the court.' });
    expect(await remindOfReviews(at.sources)).toBe(1);
    await liftHold(at.sources, as('officer'), id, 'Settled.');
    expect(await remindOfReviews(at.sources)).toBe(0);
    expect((await findHold(at.sources, id))?.state()).toBe('LIFTED');
  },
);
