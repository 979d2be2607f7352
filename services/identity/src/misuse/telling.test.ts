// The letter about a confirmed record: in the person's language, once, without evidence or anybody's name; what the mail server did not take goes later.
import { afterAll, beforeAll, expect } from 'vitest';
import { installation, promise, type Installation } from '@clounge/test/kit';
import { openMail } from '@clounge/shared/mail';
import { carryMisuse } from './lane.ts';
import { decideMisuse } from './deciding.ts';
import { misuseHistory } from './history.ts';
import { tellMisuse, tellPerson } from './telling.ts';
import { evidence, misuseHouse, type MisuseHouse } from './testing/house.ts';

let place: Installation;
let at: MisuseHouse;
beforeAll(async () => {
  place = await installation({ databases: ['identity', 'vault', 'journal'], clock: '2026-11-01T09:00:00+07:00' });
  at = await misuseHouse(place);
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

/** A way to a mail server that is not there. */
const nowhere = () => openMail({ ...place.place, smtpUrl: 'smtp://127.0.0.1:9', mailFrom: 'a@b.example' });
const kindsOf = async (id: string) => (await misuseHistory(at.sources.pool, id, 'en')).map(({ kind }) => kind);

promise(
  'Art. 3(2)',
  'the person is told once, also where mail fails first; the decision stands meanwhile',
  async () => {
    const [person = ''] = await at.people('C-1');
    const id = await at.suspicion(person);
    const down = { ...at.sources, mail: nowhere() };
    const input = { id, confirmed: true, reason: 'Log-ins agree.' };
    expect((await decideMisuse(down, at.as('officer'), input)).refusal).toBeNull();
    expect((await tellMisuse(down, at.as('handler'), { id, how: 'EMAIL' })).refusal?.code).toBe('MAIL_UNAVAILABLE');
    expect(await carryMisuse(down)).toMatchObject({ told: 0 });
    expect(await kindsOf(id)).toEqual(['REPORTED', 'CONFIRMED']);
    const [one, other] = await Promise.all([tellPerson(at.sources, id), tellPerson(at.sources, id)]);
    expect([one, other].sort()).toEqual(['ALREADY_TOLD', 'TOLD']);
    expect(await carryMisuse(at.sources)).toMatchObject({ told: 0 });
    expect((await tellMisuse(at.sources, at.as('handler'), { id, how: 'PHONE' })).refusal?.code).toBe('ALREADY_TOLD');
    expect(at.letters.map((letter) => letter.to)).toEqual(['c-1@c101.example']);
    expect(await kindsOf(id)).toEqual(['REPORTED', 'CONFIRMED', 'TOLD']);
    const told = await place.sql(
      'identity',
      'select 1 from misuse_record where id = $1 and subject_told_at is not null',
      [id],
    );
    expect(told).toHaveLength(1);
  },
);

promise(
  'Art. 3(2)',
  'the letter says the clause, how long, and how to object; no evidence, nobody’s name',
  async () => {
    const [person = ''] = await at.people('C-2');
    const id = await at.confirmed(person);
    const letter = at.letters.at(-1) ?? expect.fail('no letter');
    expect(letter.subject).toBe(`Catatan penyalahgunaan tentang Anda: M-${id.slice(0, 8).toUpperCase()}`);
    for (const said of ['Meminjamkan atau berbagi akun', '1 November 2031', 'keberatan', place.place.publicUrl])
      expect(letter.text).toContain(said);
    for (const silent of [...evidence.split(/\W+/).filter((word) => word.length > 4), 'S-0004', 'S-0001'])
      expect(letter.text).not.toContain(silent);
    const looks = await place.sql(
      'journal',
      `select purpose, record_class from access_record where operation = 'tellMisuse' and $1::uuid = any (subjects) order by 2`,
      [person],
    );
    expect(looks).toEqual([
      { purpose: 'own-rights', record_class: 'membership' },
      { purpose: 'own-rights', record_class: 'misuse-record' },
    ]);
  },
);

promise(
  'Art. 3(2)',
  'nobody is told of what nobody confirmed; an address that is none is told by other means',
  async () => {
    const [person = ''] = await at.people('C-3');
    const id = await at.suspicion(person);
    expect((await tellMisuse(at.sources, at.as('handler'), { id, how: 'EMAIL' })).refusal?.code).toBe('NOT_CONFIRMED');
    const refusing = Object.assign(new Error('no such mailbox'), { responseCode: 550, command: 'RCPT TO' });
    const deaf = { ...at.sources, mail: { send: () => Promise.reject(refusing) } };
    await decideMisuse(deaf, at.as('deputy'), { id, confirmed: true, reason: 'Log-ins agree.' });
    expect(await kindsOf(id)).toEqual(['REPORTED', 'CONFIRMED', 'UNDELIVERABLE']);
    expect(await carryMisuse(deaf)).toMatchObject({ told: 0 });
    expect((await tellMisuse(deaf, at.as('handler'), { id, how: 'LETTER' })).refusal).toBeNull();
    expect((await misuseHistory(at.sources.pool, id, 'ko')).at(-1)).toMatchObject({ kind: 'TOLD', by: 'S-0003' });
  },
);
