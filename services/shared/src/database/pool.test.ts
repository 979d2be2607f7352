// What comes back from PostgreSQL: days stay days.
import { expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { openPool } from './pool.ts';

promise(
  'Art. 3',
  'a day is read as the day that was written, alone and among others, whatever the time zone',
  async () => {
    await using house = await installation({ databases: ['attendance'] });
    const pool = openPool(house.url('attendance', 'app'));
    const { rows } = await pool.query(`select '2027-01-31'::date as one, '{2027-01-31,2026-02-28}'::date[] as many`);
    await pool.end();
    expect(rows).toEqual([{ one: '2027-01-31', many: ['2027-01-31', '2026-02-28'] }]);
  },
);
