// Those who have the data as well: each gets a task, and nobody else does.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { trusteesIn } from '../certificates/addendum.ts';
import { certifyBatch } from '../certificates/certify.ts';
import { verifyCertificate } from '../certificates/verify.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { hourMs, trusteesOf } from '../testing/trustees.ts';
import { referencesOfTask } from './references.ts';
import { keepTrustees, trustees } from './register.ts';
import { saveTrustee, type SaveTrustee } from './saving.ts';
import { tellTrustees } from './telling-of-people.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse({ mailbox: true });
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const { carriedOut, certificateOf, proved, setCrinity, taskOfCrinity, tasksOf } = trusteesOf(() => at);

describe('tasks of trustees', () => {
  promise(
    'Art. 5',
    'each trustee of the policy who has the classes gets one task when absence was proved, and the certificate says who is outstanding',
    async () => {
      const { batchId, subjects } = await proved(2);
      const tasks = await tasksOf(batchId);
      expect([...tasks.keys()].sort()).toEqual(['Crinity Co., Ltd.', 'Knowledge Cube Co., Ltd.']);
      const task = await taskOfCrinity(batchId);
      expect(task).toMatchObject({
        kind: 'DESTRUCTION',
        people: 2,
        days: 0,
        recordClasses: ['employment', 'membership'],
      });
      expect(task.stateAt(at.sources.clock.now())).toBe('DUE');
      expect(task.dueAt.getTime() - task.openedAt.getTime()).toBe(48 * hourMs);
      const { nodes } = await referencesOfTask(at.sources.pool, task, {});
      expect(nodes.map(({ subject }) => subject).sort()).toEqual([...subjects].sort());
      expect(nodes[0]?.recordClasses).toEqual(expect.arrayContaining(['membership']) as string[]);
      expect(JSON.stringify(nodes)).not.toMatch(/Gilda|c100\.example/);
      await certifyBatch(at.sources, batchId);
      expect((await tasksOf(batchId)).size).toBe(2);
      const { document } = await certificateOf(batchId);
      expect(trusteesIn({ document })).toMatchObject([
        { name: 'Crinity Co., Ltd.', state: 'OUTSTANDING', people: 2, confirmedAt: null },
        { name: 'Knowledge Cube Co., Ltd.', state: 'OUTSTANDING' },
      ]);
      expect(await verifyCertificate(document)).toMatchObject({ ok: true });
    },
  );

  promise(
    'Art. 5',
    'who holds nothing of the destroyed is not told: log-in records are no business of the mail trustee',
    async () => {
      await at.members([null], [200]);
      const [batchId = ''] = await at.select('login-records');
      await carriedOut(batchId);
      const tasks = await tasksOf(batchId);
      expect([...tasks.keys()]).toEqual(['Knowledge Cube Co., Ltd.']);
      const [task] = tasks.values();
      const { nodes } = task ? await referencesOfTask(at.sources.pool, task, {}) : { nodes: [] };
      expect(nodes).toEqual([
        { subject: null, day: expect.stringMatching(/^\d{4}-/) as string, recordClasses: ['login-record'] },
      ]);
    },
  );

  promise(
    'Art. 5',
    'a correction or a stop is told to those who have the class, about one person by an opaque id',
    async () => {
      const [subjectId = ''] = await at.members([null]);
      const input = {
        kind: 'CORRECTION',
        subjectId,
        recordClasses: ['membership'],
        reason: 'The family name changed.',
      } as const;
      const { tasks, refusal } = await tellTrustees(at.sources, as('handler'), input);
      expect(refusal).toBeNull();
      expect(tasks).toMatchObject([
        { kind: 'CORRECTION', people: 1, recordClasses: ['membership'], openedBy: 'S-0003', batchId: null },
        {},
      ]);
      const references = tasks[0] ? await referencesOfTask(at.sources.pool, tasks[0], {}) : null;
      expect(references?.nodes).toEqual([{ subject: subjectId, day: null, recordClasses: ['membership'] }]);
      const refusals = await Promise.all([
        tellTrustees(at.sources, as('handler'), { ...input, kind: 'DESTRUCTION' }),
        tellTrustees(at.sources, as('handler'), { ...input, recordClasses: ['location'] }),
        tellTrustees(at.sources, as('handler'), { ...input, reason: '' }),
      ]);
      expect(refusals.map((one) => one.refusal?.code)).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT', 'REASON_WANTED']);
    },
  );

  promise(
    'Art. 5',
    'the register begins with the policy’s trustees; a start keeps what people changed in it',
    async () => {
      await setCrinity({ recordClasses: ['account'] });
      await keepTrustees(at.sources.pool, at.sources.policy, at.sources.clock.now());
      const kept = await trustees(at.sources);
      expect(
        kept
          .filter(({ kind }) => kind === 'TRUSTEE')
          .map(({ name, recordClasses }) => [name, recordClasses.length > 1]),
      ).toEqual([
        ['Crinity Co., Ltd.', false],
        ['Knowledge Cube Co., Ltd.', true],
      ]);
      await setCrinity({ recordClasses: ['account', 'employment', 'membership'] });
    },
  );

  promise(
    'Art. 4',
    'a recipient without consent or law is refused, and so is an entry that could tell nobody',
    async () => {
      const entry: SaveTrustee = {
        kind: 'RECIPIENT',
        name: `Recipient ${randomUUID()}`,
        task: 'Receives billing contacts',
        recordClasses: ['billing-contact'],
        channel: 'HAND',
        language: 'en',
        from: '2026-01-01',
      };
      const save = (more: Partial<SaveTrustee>) => saveTrustee(at.sources, as('officer'), { ...entry, ...more });
      expect((await save({})).refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'ground' });
      const ground = 'Consent of 1 January 2026';
      for (const [more, field] of [
        [{ channel: 'MAIL' }, 'address'],
        [{ channel: 'MAIL', address: 'nobody' }, 'address'],
        [{ channel: 'WEBHOOK', address: 'http://hooks.example/' }, 'address'],
        [{ recordClasses: ['location'] }, 'recordClasses'],
        [{ recordClasses: [] }, 'recordClasses'],
        [{ until: '2025-01-01' }, 'until'],
        [{ language: 'fr' }, 'language'],
      ] as [Partial<SaveTrustee>, string][]) {
        expect((await save({ ground, ...more })).refusal, JSON.stringify(more)).toMatchObject({ field });
      }
      expect((await save({ ground })).trustee).toMatchObject({ name: entry.name, ground });
      expect((await save({ ground })).refusal).toMatchObject({ code: 'NAME_TAKEN' });
    },
  );
});
