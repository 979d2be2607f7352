// Reminders that a standing approval ends: early and late, each once, and none where the next one follows.
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { privacyHouse } from '../testing/house.ts';
import { standing } from '../testing/location-use.ts';
import { standingHistory } from './history.ts';
import { levelOf, remindOfEndings } from './reminding.ts';

promise(
  'Art. 3(1)',
  'those in charge are reminded a month and a week before a standing approval ends, once each, unless the next follows',
  async () => {
    await using at = await privacyHouse({ mailbox: true });
    expect([31, 30, 8, 7, 0].map((days) => levelOf(days, [30, 7]))).toEqual([null, 30, 30, 7, 7]);
    const id = await standing(at, { validUntil: '2026-11-30' });
    expect(await remindOfEndings(at.sources)).toBe(1);
    expect(await remindOfEndings(at.sources)).toBe(0);
    const letters = await at.house.letters();
    const number = (await at.sources.pool.query<{ number: string }>('select number from standing_approval')).rows[0];
    expect(letters.filter(({ text }) => text.includes(number?.number ?? '–'))).not.toHaveLength(0);
    expect((await standingHistory(at.sources.pool, id, 'en')).map(({ kind }) => kind)).toEqual(['GIVEN', 'REMINDED']);
    await at.house.installation.sql('privacy', `update standing_approval set valid_until = '2026-11-05'`, []);
    await standing(at, { validFrom: '2026-11-06', validUntil: '2026-12-31' });
    expect(await remindOfEndings(at.sources)).toBe(0);
  },
  120_000,
);
