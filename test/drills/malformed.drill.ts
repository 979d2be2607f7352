// What strangers send, right or wrong: no message is lost, and no form meets a fault of ours. Small here; `npm run drill -- --only malformed` sends
// ten thousand of each. Art. 6.
import { afterAll, beforeAll, expect } from 'vitest';
import { promise, startHouse, type House } from '@clounge/test/kit';
import { feedForms } from '../drill/malformed-forms.ts';
import { feedMail, type Fed } from '../drill/malformed-mail.ts';

let house: House;
let at: Fed;
beforeAll(async () => {
  house = await startHouse({ mailbox: true });
  at = {
    smtpPort: house.installation.place.ports.smtp,
    spool: house.installation.env('privacy').CLOUNGE_INTAKE_SPOOL ?? '',
    url: (part) => house.url(part),
    rows: (statement) => house.installation.sql('privacy', statement),
    officer: async () => (await house.signIn('officer')).accessToken,
  };
}, 120_000);
afterAll(() => house.close());

promise(
  'Art. 6(1)',
  'malformed messages by SMTP: each is a case, ignored, or kept apart with every byte; none is lost, none is taken twice',
  async () => {
    const ends = await feedMail(at, { count: 120, seed: 2 });
    expect(ends.lost).toEqual({ refused: 0, nowhere: 0, withoutCase: 0, withoutBytes: 0 });
    expect(ends.handedOver).toBe(125);
    expect(ends.repeats).toBeGreaterThanOrEqual(5);
    expect(Math.min(ends.cases, ends.apart)).toBeGreaterThan(20);
    expect(Object.keys(ends.reasons).length).toBeGreaterThan(4);
  },
);

promise(
  'Art. 6(1)',
  'malformed forms: each is answered, none with a fault of ours; a request is there where its page says so, and nowhere else',
  async () => {
    const ends = await feedForms(at, { count: 180, seed: 2 });
    expect(ends.faults).toEqual({ ours: 0, unanswered: 0, hung: 0, echoed: 0, uncounted: 0 });
    expect(ends.opened).toBeGreaterThan(0);
    expect(Object.keys(ends.statuses)).toEqual(expect.arrayContaining(['200', '400', '422']));
  },
);
