// Promises about what a person is shown of themselves: everything, with reasons, from every part and the archive, and who looked.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { certifyBatch } from '../certificates/certify.ts';
import { approveDestruction } from '../destruction/deciding.ts';
import { dataHeld } from '../held/data-held.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { gatherView, type View } from './gathering.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const classesOf = ({ records }: View): string[] => records.map((one) => `${one.service}/${one.recordClass}`).sort();
const contentOf = ({ records }: View, recordClass: string) =>
  records.find((one) => one.recordClass === recordClass)?.content;
const viewOf = (subjectId: string, language: 'en' | 'ko' | 'id' = 'en') =>
  gatherView(at.sources, { subjectIds: [subjectId], requestId: randomUUID(), language });

describe('the view of a person', () => {
  promise(
    'Art. 6',
    'all that is held of a person is shown with its content, why it is here, on what ground, until when, and who has it besides us',
    async () => {
      const [member = '', other = ''] = await at.members([null, null], [5]);
      await at.consultation(member, 30);
      const view = await viewOf(member);
      expect(classesOf(view)).toEqual([
        'identity/employment',
        'identity/login-record',
        'identity/membership',
        'privacy/consultation',
      ]);
      expect(contentOf(view, 'membership')).toMatchObject({ name: 'Gilda Riyanti', organizationUnit: 'Sales' });
      expect(contentOf(view, 'login-record')).toMatchObject({ ipAddress: '192.0.2.7' });
      expect(view.records.find((one) => one.recordClass === 'login-record')).toMatchObject({
        verdict: 'KEPT',
        law: 'Protection of Communications Secrets Act',
        clause: 'Art. 3(3)④',
        why: 'Kept until 27 Jan 2027: log-in record, Protection of Communications Secrets Act (policy Art. 3(3)④).',
      });
      expect(view.records.every((one) => one.purposes.length > 0 && one.title !== one.recordClass)).toBe(true);
      expect(view.recipients.map((one) => one.name)).toContain('Crinity Co., Ltd.');
      // Nothing of anybody else, and in the person's own language.
      expect(JSON.stringify(view)).not.toContain(other);
      const korean = await viewOf(member, 'ko');
      expect(korean.records.find((one) => one.recordClass === 'membership')?.title).toBe('회원 정보');
    },
  );

  promise(
    'Art. 9(5)',
    'who looked is told by role, purpose and day, never by name or number; the view itself is recorded',
    async () => {
      const [member = ''] = await at.members([null]);
      await dataHeld(at.sources, as('handler', { purpose: 'membership-management' }), [member]);
      const requestId = randomUUID();
      const view = await gatherView(at.sources, { subjectIds: [member], requestId, language: 'en' });
      expect(view.looks).toContainEqual(
        expect.objectContaining({ who: 'Privacy handler', purpose: 'Membership management', times: 1 }),
      );
      expect(JSON.stringify(view.looks)).not.toMatch(/S-0003/);
      const written = await at.house.installation.sql<{ record_class: string }>(
        'journal',
        `select record_class from access_record where case_id = $1 and purpose = 'own-rights' and $2::uuid = any (subjects)`,
        [requestId, member],
      );
      expect(written.map((one) => one.record_class)).toEqual(expect.arrayContaining(['membership', 'employment']));
    },
  );

  promise(
    'Art. 8(1)',
    'of somebody who left, what law keeps in the archive is shown with its law, and nothing else is left to show',
    async () => {
      const [gone = ''] = await at.members([200], [5]);
      const [id = ''] = await at.select('membership');
      const { listHash } = await at.batch(id);
      await approveDestruction(at.sources, as('officer'), { batchId: id, listHash, reason: 'The time is over.' });
      const approvals = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [
        id,
      ]);
      await at.carryOut(id, approvals.rows[0]?.id ?? '');
      await certifyBatch(at.sources, id);
      const view = await viewOf(gone);
      expect(classesOf(view)).toEqual(['archive/login-record']);
      expect(view.records[0]).toMatchObject({ verdict: 'KEPT', content: { ipAddress: '192.0.2.7' } });
    },
  );

  promise('Art. 6', 'half a view is none: with a part down, or without the journal, nothing is shown', async () => {
    const [member = ''] = await at.members([null]);
    await at.house.stop('billing');
    await expect(viewOf(member)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await at.house.start('billing');
    await at.house.installation.sql('journal', 'revoke insert on access_record from journal_writer');
    await expect(viewOf(member)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await at.house.installation.sql('journal', 'grant insert on access_record to journal_writer');
    await expect(viewOf(member)).resolves.toMatchObject({ withheld: [] });
  });
});
