// Trustees are told by webhook and reminded in time; what they do not confirm reaches those in charge.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { addendaOf, trusteesIn } from '../certificates/addendum.ts';
import { certifyBatch } from '../certificates/certify.ts';
import type { Sources } from '../sources.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { hourMs, trusteesOf } from '../testing/trustees.ts';
import { openContact } from './contacts.ts';
import { remindTrustees } from './reminding.ts';
import { outstanding } from './tasks.ts';
import { tellTrustee } from './telling.ts';
import type { Webhook } from './webhooks.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const hash = 'a'.repeat(64);
const { crinity, certificateOf, later, proved, setCrinity, taskOfCrinity } = trusteesOf(() => at);

describe('telling trustees', () => {
  promise(
    'Art. 5',
    'a webhook carries opaque ids, keeps its id over attempts, shows why it failed, and confirms where the program says so',
    async () => {
      const { webhookSecret } = await setCrinity({ channel: 'WEBHOOK', address: 'https://127.0.0.1:9/hooks' });
      expect(webhookSecret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
      await at.house.stop('privacy');
      const { pool } = at.sources;
      const { id } = await crinity();
      const contact = await openContact(at.sources, as('officer'), 'test', id);
      expect(contact).toEqual({ address: 'https://127.0.0.1:9/hooks', secret: webhookSecret });
      await at.house.start('privacy');
      const { batchId, subjects } = await proved();
      const task = await taskOfCrinity(batchId);
      // The part itself tries it, and says why it may not.
      await expect
        .poll(async () => (await taskOfCrinity(batchId)).lastFault, { timeout: 20_000 })
        .toBe('PRIVATE_ADDRESS');
      const sent: Webhook[] = [];
      const program = (confirmed: boolean): Sources => ({
        ...at.sources,
        webhooks: {
          send: (webhook) => {
            sent.push(webhook);
            return Promise.resolve({ confirmed, answerHash: hash });
          },
        },
      });
      await at.house.stop('privacy');
      await tellTrustee(program(false), task.id, 0);
      expect(await taskOfCrinity(batchId)).toMatchObject({ lastFault: null, confirmedAt: null });
      expect((await taskOfCrinity(batchId)).stateAt(at.sources.clock.now())).toBe('SENT');
      await tellTrustee(program(true), task.id, 0);
      await tellTrustee(program(true), task.id, 50);
      expect(sent.map((webhook) => webhook.id)).toEqual([`msg_${task.id}_0`, `msg_${task.id}_0`]);
      const body = JSON.parse(sent[0]?.body ?? '') as { type: string; data: Record<string, unknown> };
      expect(body).toMatchObject({
        type: 'trustee-task.opened',
        data: { kind: 'DESTRUCTION', people: 1, references: [{ subject: subjects[0] }], moreReferences: false },
      });
      expect(await taskOfCrinity(batchId)).toMatchObject({ confirmedHow: 'WEBHOOK', evidenceHash: hash });
      await certifyBatch(at.sources, batchId);
      const { id: certificateId, document } = await certificateOf(batchId);
      expect(trusteesIn({ document })[0]).toMatchObject({ name: 'Crinity Co., Ltd.', state: 'CONFIRMED' });
      expect(await addendaOf(at.sources, certificateId)).toEqual([]);
      const stored = await pool.query(
        `select * from trustee t join trustee_contact c on c.trustee_id = t.id where t.id = $1`,
        [id],
      );
      expect(JSON.stringify(stored.rows)).not.toContain('127.0.0.1');
      await at.house.start('privacy');
      await setCrinity({ channel: 'HAND' });
    },
  );

  promise(
    'Art. 5',
    'trustees are reminded at the shares of the policy, each once; what is overdue reaches those in charge',
    async () => {
      await setCrinity({ channel: 'MAIL', address: 'privacy@crinity.example' });
      const { batchId } = await proved();
      const task = await taskOfCrinity(batchId);
      const levels = async () => {
        const rows = await at.sources.pool.query<{ argument: string }>(
          `select argument from outbox where kind = 'TRUSTEE' and subject = $1 order by id`,
          [task.id],
        );
        return rows.rows.map(({ argument }) => argument);
      };
      await remindTrustees(later(23 * hourMs));
      expect(await levels()).toEqual(['0']);
      await Promise.all([remindTrustees(later(25 * hourMs)), remindTrustees(later(25 * hourMs))]);
      expect(await levels()).toEqual(['0', '50']);
      // Two levels passed while nobody looked: the later one is said, not both.
      await remindTrustees(later(44 * hourMs));
      await remindTrustees(later(44 * hourMs));
      expect(await levels()).toEqual(['0', '50', '90']);
      const overdue = later(49 * hourMs);
      expect((await outstanding(overdue)).overdue).toBeGreaterThan(0);
      const { escalated } = await remindTrustees(overdue);
      expect(escalated).toBeGreaterThan(0);
      expect(await levels()).toEqual(['0', '50', '90', '100']);
      expect((await taskOfCrinity(batchId)).stateAt(overdue.clock.now())).toBe('OVERDUE');
      const subjects = (await at.house.letters()).map(({ subject }) => subject);
      expect(
        subjects.filter((subject) => subject.startsWith('Overdue: trustees have not confirmed')).length,
      ).toBeGreaterThan(0);
      await setCrinity({ channel: 'HAND' });
    },
  );
});
