// Receiving: what waits is taken, moved after it was taken and not before, and taken once whatever is killed. On a real Dovecot and the local mailbox.
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { promise } from '@clounge/test/kit';
import { privacyHouse, type PrivacyHouse } from '../../testing/house.ts';
import { hasDovecot, startDovecot, type Dovecot } from '../testing/dovecot.ts';
import { letter, sample } from '../testing/letters.ts';
import { readMailbox, startMailboxReader, type Receiving } from './imap.ts';
import { takeSpooled } from './spool.ts';
import { forgetSenders, receivingOf } from './start.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const count = async (where = 'true') => {
  const { rows } = await at.sources.pool.query<{ count: number }>(
    `select count(*) as count from intake_message where ${where}`,
  );
  return rows[0]?.count ?? 0;
};

describe('the local mailbox', () => {
  promise(
    'Art. 6',
    'what is sent to the privacy address by SMTP is taken, whatever its header says; other letters are not',
    async () => {
      // The part that runs in this house looks into the same folder: both may take it, and it is taken once.
      const { installation } = at.house;
      const { port } = new URL(installation.env('privacy').CLOUNGE_SMTP_URL ?? '');
      const mailer = createTransport({ host: '127.0.0.1', port: Number(port), ignoreTLS: true });
      const before = await count();
      const raw = letter({ from: 'by-smtp@elsewhere.example', text: 'Please delete my data.' });
      for (const to of ['Privacy@clounge.example', 'somebody@elsewhere.example'])
        await mailer.sendMail({ envelope: { from: 'by-smtp@elsewhere.example', to }, raw });
      mailer.close();
      await takeSpooled(at.sources.config.intakeSpool ?? '', receivingOf(at.sources, 'LOCAL'));
      await expect.poll(async () => (await count()) - before, { timeout: 20_000 }).toBe(1);
      await expect
        .poll(() => takeSpooled(at.sources.config.intakeSpool ?? '', receivingOf(at.sources, 'LOCAL')))
        .toBe(0);
      expect(await count()).toBe(before + 1);
      const shown = (await at.house.letters()).filter(({ text }) => text.includes('delete my data'));
      expect(shown).toHaveLength(1); // no copy stays of what was written to us
    },
  );

  test('by whom a message came is forgotten after 90 days', async () => {
    await forgetSenders(at.sources);
    expect(await count('sender_key is not null')).toBeGreaterThan(0);
    await forgetSenders({ ...at.sources, clock: { ...at.sources.clock, now: () => at.hoursAgo(-91 * 24) } });
    expect(await count('sender_key is not null')).toBe(0);
  });
});

describe.runIf(hasDovecot)('a mailbox by IMAP', () => {
  let dovecot: Dovecot;
  let receiving: Receiving;
  beforeAll(async () => {
    dovecot = await startDovecot();
    receiving = receivingOf(at.sources, 'IMAP');
  });
  afterAll(() => dovecot[Symbol.asyncDispose]());

  promise('Art. 6', 'messages are taken with the time at which they arrived, and then moved', async () => {
    const arrived = new Date(Date.now() - 5 * 3_600_000);
    await dovecot.deliver(sample('01.eml'), arrived);
    await dovecot.deliver(sample('22.eml'));
    await readMailbox(dovecot.settings, receiving);
    expect(await dovecot.subjectsIn('INBOX')).toEqual([]);
    expect(await dovecot.subjectsIn('Processed')).toEqual(['Request to view my personal data']);
    expect(await dovecot.subjectsIn('Quarantined')).toHaveLength(1);
    const { rows } = await at.sources.pool.query<{ received_at: Date }>(
      `select r.received_at from rights_request r join intake_case c on c.case_id = r.id join intake_message m on m.id = c.message_id where m.via = 'IMAP'`,
    );
    expect(rows).toHaveLength(1);
    const off = (rows[0]?.received_at.getTime() ?? 0) - (arrived.getTime() + at.sources.config.clockOffsetMs);
    expect(Math.abs(off)).toBeLessThan(1_001);
  });

  promise(
    'Art. 6',
    'killed between the commit and the move, or before the commit: the message is taken, once',
    async () => {
      const raw = letter({ subject: 'Killed', from: 'killed@elsewhere.example', text: 'Delete my data.' });
      await dovecot.deliver(raw);
      const before = await count();
      const dies = (commits: boolean): Receiving => ({
        ...receiving,
        async take(message, arrived) {
          if (commits) await receiving.take(message, arrived);
          throw new Error('killed');
        },
      });
      await expect(readMailbox(dovecot.settings, dies(false))).rejects.toThrow('killed');
      expect([await count(), await dovecot.subjectsIn('INBOX')]).toEqual([before, ['Killed']]);
      await expect(readMailbox(dovecot.settings, dies(true))).rejects.toThrow('killed');
      expect([await count(), await dovecot.subjectsIn('INBOX')]).toEqual([before + 1, ['Killed']]);
      await readMailbox(dovecot.settings, receiving);
      expect([await count(), await dovecot.subjectsIn('INBOX')]).toEqual([before + 1, []]);
      expect(await count('repeats > 0')).toBeGreaterThan(0);
    },
  );

  test('a message that cannot be taken holds up no other, and is taken later', async () => {
    await dovecot.deliver(letter({ subject: 'Stuck', from: 'stuck@elsewhere.example' }));
    await dovecot.deliver(letter({ subject: 'Behind', from: 'behind@elsewhere.example' }));
    const before = await count();
    const picky: Receiving = {
      ...receiving,
      take: (raw, arrived) =>
        raw.includes('Stuck') ? Promise.reject(new Error('not now')) : receiving.take(raw, arrived),
    };
    await expect(readMailbox(dovecot.settings, picky)).rejects.toThrow('not now');
    expect([await count(), await dovecot.subjectsIn('INBOX')]).toEqual([before + 1, ['Stuck']]);
    await readMailbox(dovecot.settings, receiving);
    expect([await count(), await dovecot.subjectsIn('INBOX')]).toEqual([before + 2, []]);
  });

  promise('Art. 6', 'mail that comes while it listens is taken at once, by two readers too', async () => {
    const before = await count();
    const readers = [1, 2].map(() => startMailboxReader(dovecot.settings, receiving));
    await dovecot.deliver(letter({ subject: 'First', from: 'idle@elsewhere.example' }));
    await expect.poll(() => count(), { timeout: 20_000 }).toBe(before + 1);
    await dovecot.deliver(letter({ subject: 'Second', from: 'idle@elsewhere.example' }));
    await expect.poll(() => count(), { timeout: 20_000 }).toBe(before + 2);
    await expect.poll(() => dovecot.subjectsIn('INBOX'), { timeout: 20_000 }).toEqual([]);
    await Promise.all(readers.map((reader) => reader.close()));
    expect(await count()).toBe(before + 2);
  });

  promise('Art. 9(4)', 'a server elsewhere that offers no TLS is told no password', async () => {
    await expect(readMailbox({ ...dovecot.settings, loopback: false }, receiving)).rejects.toThrow();
    await expect(readMailbox({ ...dovecot.settings, tls: true }, receiving)).rejects.toThrow();
  });

  test('what is too large waits in Quarantined, unread', async () => {
    const raw = letter({ subject: 'Large', text: 'x'.repeat(3_000) });
    await dovecot.deliver(raw);
    const before = await count();
    await readMailbox(dovecot.settings, { ...receiving, largest: 2_000 });
    expect([await count(), await dovecot.subjectsIn('INBOX')]).toEqual([before, []]);
    expect(await dovecot.subjectsIn('Quarantined')).toContain('Large');
  });
});
