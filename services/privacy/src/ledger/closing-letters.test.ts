// The closing letter goes out while its address can still be read, once, and its receipt opens the person's entries of the certificate.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certificate } from '../certificates/certificates.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { condemnPage } from '../destruction/executing.ts';
import { timelineOf } from '../destruction/progress.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { checkReceipt } from './verifying.ts';

async function approvedList(at: PrivacyHouse): Promise<{ id: string; approvalId: string }> {
  const [id = ''] = await at.select('membership');
  const { listHash } = await at.batch(id);
  await approveDestruction(at.sources, as('officer'), { batchId: id, listHash, reason: 'Purpose ended.' });
  const rows = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [id]);
  return { id, approvalId: rows.rows[0]?.id ?? '' };
}

/** Somebody's mail server, which answers to a recipient what `answers` says, and takes the letter where it says nothing. */
async function refusingServer(port: number, answers: ReadonlyMap<string, string>) {
  const taken: string[] = [];
  const server = createServer((socket) => {
    let inLetter = false;
    let recipient = '';
    socket.on('error', () => undefined);
    socket.write('220 elsewhere.example\r\n');
    createInterface({ input: socket }).on('line', (line) => {
      if (inLetter && line !== '.') return;
      recipient = /^RCPT TO:<(\w+)@/.exec(line)?.[1] ?? recipient;
      if (inLetter) taken.push(recipient);
      inLetter = line === 'DATA';
      const refusal = line.startsWith('RCPT') ? answers.get(recipient) : undefined;
      socket.write(`${refusal ?? (inLetter ? '354 Go on' : '250 Yes')}\r\n`);
    });
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  return { taken, [Symbol.asyncDispose]: async () => void server.close() };
}

const condemned = async (at: PrivacyHouse) =>
  (await at.house.installation.sql('vault', 'select 1 from scope where condemned_at is not null')).length;
const receiptIn = (text: string) => /CLR1\.[\w\n-]+/.exec(text)?.[0] ?? '';

describe('closing letters', () => {
  promise(
    'Art. 8',
    'each person gets one before their address is destroyed, and its receipt opens their entries',
    async () => {
      await using at = await privacyHouse({ mailbox: true });
      const [, , held = ''] = await at.members([200, 200, 200, null]);
      await at.sources.door.hold([
        {
          id: randomUUID(),
          subjectId: held,
          caseRef: 'X-1',
          law: 'CIVIL',
          reviewOn: '2027-01-01',
          placedBy: 'S-0001',
        },
      ]);
      const { id, approvalId } = await approvedList(at);
      await at.carryOut(id, approvalId);
      await condemnPage(at.sources, id, approvalId, 0);
      const { reference } = await at.batch(id);
      const letters = (await at.house.letters()).filter(({ to }) => to[0]?.endsWith('@c100.example'));
      expect(letters.map(({ to }) => to[0]).sort()).toEqual(['m0@c100.example', 'm1@c100.example']);
      for (const { subject, text } of letters) {
        expect(subject).toBe('Data pribadi Anda dimusnahkan: simpan tanda terima ini');
        expect(text).toContain(reference);
        expect(text).not.toContain('Gilda');
      }
      const issued = await certificate(at.sources, await certifyBatch(at.sources, id));
      const verified = await verifyCertificate(issued?.document ?? '');
      if (!verified.ok) throw new Error(verified.problem);
      const opened = await Promise.all(
        letters.map(({ text }) => checkReceipt(verified.certificate, receiptIn(text), null)),
      );
      const indexes = opened.flatMap((one) => (one.ok ? one.value.map(({ index }) => index) : []));
      expect(opened.every(({ ok }) => ok)).toBe(true);
      expect(new Set(indexes).size).toBe(verified.certificate.ledger?.entries);
      const looks = await at.house.installation.sql(
        'journal',
        `select purpose, array_length(subjects, 1) as people from access_record where operation = 'sendClosingLetters'`,
      );
      expect(looks).toContainEqual({ purpose: 'destruction', people: 2 });
      expect(await at.house.installation.sql('vault', 'select 1 from ledger_receipt')).toEqual([]);
    },
  );

  promise(
    'Art. 8',
    'while they cannot be handed over a list in time waits, and a late one goes on and says so',
    async () => {
      await using at = await privacyHouse({ mailbox: false });
      await at.members([100]);
      const inTime = await approvedList(at);
      expect((await at.batch(inTime.id)).destroyBy.getTime()).toBeGreaterThan(at.sources.clock.now().getTime());
      await expect(condemnPage(at.sources, inTime.id, inTime.approvalId, 0)).rejects.toMatchObject({
        code: 'MAIL_UNAVAILABLE',
      });
      expect(await condemned(at)).toBe(0);

      await at.members([400]);
      const late = await approvedList(at);
      expect((await at.batch(late.id)).destroyBy.getTime()).toBeLessThan(at.sources.clock.now().getTime());
      await at.carryOut(late.id, late.approvalId);
      expect(await condemned(at)).toBeGreaterThan(0);
      const events = await timelineOf(at.sources.pool, late.id, 'en');
      expect(JSON.stringify(events)).toContain('goes on without them');
      await certifyBatch(at.sources, late.id);
    },
  );

  promise(
    'Art. 8',
    'an address that is refused for good stops nobody; one that is refused for now is tried again',
    async () => {
      await using at = await privacyHouse({ mailbox: false });
      await at.members([100, 100]);
      const { id, approvalId } = await approvedList(at);
      const answers = new Map([['m0', '450 4.2.1 Try later']]);
      await using server = await refusingServer(at.house.installation.place.ports.smtp, answers);
      await expect(condemnPage(at.sources, id, approvalId, 0)).rejects.toMatchObject({ code: 'MAIL_UNAVAILABLE' });
      expect(await condemned(at)).toBe(0);
      answers.set('m0', '550 5.1.1 No such person');
      await at.carryOut(id, approvalId);
      expect(server.taken).toEqual(['m1']);
      const outcomes = await at.house.installation.sql(
        'identity',
        'select outcome from closing_letter order by outcome',
      );
      expect(outcomes).toEqual([{ outcome: 'SENT' }, { outcome: 'UNDELIVERABLE' }]);
      expect(JSON.stringify(outcomes)).not.toContain('@');
    },
  );

  promise('Art. 9(5)', 'only a service sends them, and only receipts', async () => {
    await using at = await privacyHouse();
    const mutation = `mutation Send($input: SendClosingLettersInput!) { sendClosingLetters(input: $input) { sent undeliverable } }`;
    const [subjectId = ''] = await at.members([200]);
    const token = await at.house.programToken('service-privacy', {
      resource: 'urn:clounge:identity',
      scope: 'service',
    });
    const send = (bearer: string, more: object) => {
      const input = {
        requestId: 'r',
        reference: 'D-1',
        letters: [{ subjectId, receipt: `CLR1.${'A'.repeat(80)}` }],
        ...more,
      };
      return at.house.graphql(mutation, { input }, { token: bearer, part: 'identity' });
    };
    for (const more of [
      { reference: 'a@b.example' },
      { requestId: '' },
      { letters: [{ subjectId, receipt: 'Dear Sir, click here' }] },
    ])
      expect((await send(token, more)).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    const { accessToken } = await at.house.signIn('officer');
    expect((await send(accessToken, {})).errors[0]?.extensions?.code).toBe('FORBIDDEN');
    const [first, second] = [await send(token, {}), await send(token, {})];
    expect([first.data, second.data]).toEqual(
      Array.from({ length: 2 }, () => ({ sendClosingLetters: { sent: 1, undeliverable: 0 } })),
    );
    expect((await at.house.letters()).filter(({ text }) => text.includes('CLR1.')).length).toBe(1);
  });
});
