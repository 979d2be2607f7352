// "Why still here?": every record with its reason, clause and end; for whom it concerns only, and never unrecorded.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { dataHeld } from './data-held.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const verdicts = (held: Awaited<ReturnType<typeof dataHeld>>[number] | undefined) =>
  Object.fromEntries((held ?? []).map((record) => [`${record.service}/${record.recordClass}`, record.verdict]));

describe('data held', () => {
  promise(
    'Art. 3',
    'of several people at once, each record says why it is here, by which clause, until when, and who can change it',
    async () => {
      const [member = '', young = '', old = ''] = await at.members([null, 10, 200], [5]);
      await at.consultation(member, 30);
      const [running, recoverable, due] = await dataHeld(at.sources, as('handler'), [member, young, old]);
      expect(verdicts(running)).toEqual({
        'identity/membership': 'RUNNING',
        'identity/employment': 'RUNNING',
        'identity/login-record': 'KEPT',
        'privacy/consultation': 'KEPT',
      });
      expect(verdicts(recoverable)).toMatchObject({
        'identity/membership': 'RECOVERY',
        'identity/employment': 'RECOVERY',
        'identity/login-record': 'KEPT',
      });
      expect(verdicts(due)).toMatchObject({
        'identity/membership': 'DUE',
        'identity/employment': 'DUE',
        'identity/login-record': 'KEPT',
      });
      const kept = running?.find((record) => record.recordClass === 'login-record');
      expect(kept).toMatchObject({ clause: 'Art. 3(3)④', law: 'Protection of Communications Secrets Act', records: 1 });
      expect(kept?.why).toBe(
        'Kept until 27 Jan 2027: log-in record, Protection of Communications Secrets Act (policy Art. 3(3)④).',
      );
      for (const record of [running, recoverable, due].flatMap((held) => held ?? [])) {
        expect(record.why.length * record.whoCanChange.length).toBeGreaterThan(100);
        expect(record.until === null).toBe(record.verdict === 'RUNNING');
      }
    },
  );

  promise('Art. 9(5)', 'the look is recorded before anything is shown; without the record nothing is', async () => {
    const [member = ''] = await at.members([null]);
    await dataHeld(at.sources, as('handler'), [member]);
    const looks = await at.house.installation.sql<{ staff_number: string }>(
      'journal',
      `select staff_number from access_record where operation = 'dataHeld' and $1::uuid = any (subjects)`,
      [member],
    );
    expect(looks).toEqual([{ staff_number: 'S-0003' }]);
    await at.house.installation.sql('journal', 'revoke insert on access_record from journal_writer');
    await expect(dataHeld(at.sources, as('handler'), [member])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await at.house.installation.sql('journal', 'grant insert on access_record to journal_writer');
  });

  promise(
    'Art. 6',
    'a member sees what is held of themselves and of nobody else; support only inside a case',
    async () => {
      const [member = '', other = ''] = await at.members([null, null]);
      const self = as('handler', { roles: ['member'], staffNumber: null, subjectId: member });
      expect((await dataHeld(at.sources, self, [member]))[0]?.length).toBeGreaterThan(0);
      await expect(dataHeld(at.sources, self, [member, other])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(dataHeld(at.sources, as('support'), [member])).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(dataHeld(at.sources, as('support', { caseId: 'case-1' }), [member])).rejects.toMatchObject({
        code: 'FORBIDDEN',
      });
      await at.consultation(member, null);
      const { rows } = await at.sources.pool.query<{ id: string }>(
        'select id from consultation where subject_id = $1',
        [member],
      );
      const inside = as('support', { caseId: rows[0]?.id ?? '' });
      await expect(dataHeld(at.sources, inside, [member])).resolves.toHaveLength(1);
    },
  );

  promise('Art. 4', 'a program that belongs to one company reaches nobody’s records by an id', async () => {
    const [member = ''] = await at.members([null]);
    const rows = await at.house.installation.sql<{ tenant_id: string }>(
      'identity',
      'select tenant_id from membership where subject_id = $1',
      [member],
    );
    const program = (tenantId: string | null) =>
      as('handler', { kind: 'program', roles: ['integrator'], scopes: ['held:read'], staffNumber: null, tenantId });
    await expect(dataHeld(at.sources, program(null), [member])).resolves.toHaveLength(1);
    await expect(dataHeld(at.sources, program(rows[0]?.tenant_id ?? ''), [member])).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(dataHeld(at.sources, program('00000000-0000-4000-8000-00000000dead'), [member])).rejects.toMatchObject(
      { code: 'FORBIDDEN' },
    );
  });

  promise('Art. 3', 'half a view is none: with a part down nothing is said', async () => {
    const [member = ''] = await at.members([null]);
    await at.house.stop('attendance');
    await expect(dataHeld(at.sources, as('handler'), [member])).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await at.house.start('attendance');
    await expect(dataHeld(at.sources, as('handler'), [member])).resolves.toHaveLength(1);
  });
});
