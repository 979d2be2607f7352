// Promises about the end of a customer's company: everybody in it at once, and nobody elsewhere.
import { describe, expect } from 'vitest';
import type { Caller } from '@clounge/shared/caller';
import { installation, promise } from '@clounge/test/kit';
import { importMembers } from '../people/import-members.ts';
import { loadTermination } from '../people/loaders.ts';
import {
  companies,
  importedSubjects,
  integrator,
  memberRow,
  membersChunk,
  officer,
  sampleHouse,
} from '../people/testing/house.ts';
import { reinstateMember } from '../people/withdrawal.ts';
import { terminateOrganization } from './terminating.ts';
import { membersOfEndedCompanies } from './terminations.ts';
import { end, hoursAgo, reason, stateOf } from './testing/ending.ts';

const place = () => installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['identity', 'vault', 'journal'] });
const other = { company_registration_no: companies[1] };
const billing: Partial<Caller> = { roles: ['billing'], staffNumber: 'S-0005' };

describe('the end of a company', () => {
  promise(
    'Art. 3(1)',
    'a customer’s company ends: all its members are restricted at once, and nobody else',
    async () => {
      const installed = await place();
      await using at = await sampleHouse(installed);
      const [one = '', two = '', left = '', stays = ''] = await importedSubjects(at.house, [
        memberRow('E1'),
        memberRow('E2'),
        memberRow('E3', { withdrew_at: '2026-10-30T09:00:00+07:00' }),
        memberRow('E9', other),
      ]);
      const endedAt = hoursAgo(at.house, 1);
      const outcome = await end(at.house, at.company, billing, endedAt);
      expect(outcome).toMatchObject({ organization: { id: at.company }, restricted: 2, refusal: null });
      expect(await Promise.all([one, two, left, stays].map((id) => stateOf(at.house, id)))).toEqual([
        { state: 'RECOVERABLE', restricted: 'WITHDRAWN' },
        { state: 'RECOVERABLE', restricted: 'WITHDRAWN' },
        { state: 'RECOVERABLE', restricted: 'WITHDRAWN' },
        { state: 'ACTIVE', restricted: null },
      ]);
      expect(await loadTermination(at.house.as(officer), at.company)).toMatchObject({
        state: 'RECOVERABLE',
        reason,
        export: 'TAKEN',
        role: 'billing',
        staffNumber: 'S-0005',
        members: 2,
        recoverableUntil: new Date(endedAt.getTime() + 96 * 3_600_000),
      });
      // Who had left before is nobody of the company's end.
      const ended = await membersOfEndedCompanies(at.house.identity, [one, two, left, stays]);
      expect(ended.map(({ subjectId }) => subjectId).sort()).toEqual([one, two].sort());
    },
  );

  promise(
    'Art. 3(1)',
    'a member of two organizations loses the membership in the one that ended, and stays in the other',
    async () => {
      await using at = await sampleHouse(await place());
      const same = { name: 'Gilda Riyanti', birthday: '1990-02-03', mobile: '+62 812-3456-7890' };
      const [here = '', there = ''] = await importedSubjects(at.house, [
        memberRow('E1', { ...same, email: 'gilda@c101.example' }),
        memberRow('E1', { ...same, ...other, email: 'gilda@c102.example' }),
      ]);
      await end(at.house, at.company);
      expect(await stateOf(at.house, here)).toEqual({ state: 'RECOVERABLE', restricted: 'WITHDRAWN' });
      expect(await stateOf(at.house, there)).toEqual({ state: 'ACTIVE', restricted: null });
    },
  );

  promise('Art. 9(6)', 'the customer’s administrator ends their own company, and reaches no other', async () => {
    const installed = await place();
    await using at = await sampleHouse(installed);
    const [id = ''] = await importedSubjects(at.house, [memberRow('E1')]);
    const administrator = (tenantId: string) => ({ roles: ['customer-admin'], tenantId });
    const foreign = await end(at.house, at.company, administrator(at.otherCompany));
    expect(foreign).toMatchObject({ organization: null, restricted: 0, refusal: { code: 'NOT_FOUND' } });
    expect(await stateOf(at.house, id)).toEqual({ state: 'ACTIVE', restricted: null });
    expect((await end(at.house, at.company, administrator(at.company))).refusal).toBeNull();
    const rows = await installed.sql('identity', 'select role, staff_number from organization_termination');
    expect(rows).toEqual([{ role: 'customer-admin', staff_number: null }]);
  });

  promise('Art. 3(1)', 'an end wants a reason, a confirmed identity and a time whose window still runs', async () => {
    await using at = await sampleHouse(await place());
    await importedSubjects(at.house, [memberRow('E1')]);
    const refusalOf = async (outcome: ReturnType<typeof end>) => (await outcome).refusal?.code;
    expect(await refusalOf(end(at.house, at.company, { ...officer, authTime: null }))).toBe('STEP_UP_NEEDED');
    expect(await refusalOf(end(at.house, at.company, officer, hoursAgo(at.house, -1)))).toBe('ENDS_IN_FUTURE');
    expect(await refusalOf(end(at.house, at.company, officer, hoursAgo(at.house, 96.1)))).toBe('WINDOW_OVER');
    const context = at.house.as({ ...officer, authTime: new Date() });
    const named = { organizationId: at.company, reason: 'Ask boss@c101.example', export: 'DECLINED' } as const;
    expect((await terminateOrganization(context, named)).refusal?.code).toBe('PERSONAL_DATA_IN_REASON');
    expect(
      (await end(at.house, at.company, { ...officer, language: 'ko' }, hoursAgo(at.house, 95))).refusal,
    ).toBeNull();
  });

  promise('Art. 3(1)', 'a company ends once, and two who end it at the same time end it once', async () => {
    const installed = await place();
    await using at = await sampleHouse(installed);
    await importedSubjects(at.house, [memberRow('E1'), memberRow('E2')]);
    const both = await Promise.all([end(at.house, at.company), end(at.house, at.company, billing)]);
    expect(both.map((one) => one.refusal?.code ?? null).sort()).toEqual(['ALREADY_ENDED', null]);
    expect((await end(at.house, at.company)).refusal?.code).toBe('ALREADY_ENDED');
    expect(await installed.sql('identity', 'select members from organization_termination')).toEqual([{ members: 2 }]);
  });

  promise(
    'Art. 3(1)',
    'while a company can be recovered nobody enters it; afterwards it can become a customer anew',
    async () => {
      const installed = await place();
      await using at = await sampleHouse(installed);
      await importedSubjects(at.house, [memberRow('E1')]);
      await end(at.house, at.company);
      const enter = (number: string) => importMembers(at.house.as(integrator), membersChunk([memberRow(number)]));
      expect((await enter('E2')).refused).toMatchObject([
        { reason: expect.stringContaining('company ended') as string },
      ]);
      await installed.sql('identity', `update organization_termination set ended_at = ended_at - interval '96 hours'`);
      expect((await enter('E2')).accepted).toBe(1);
      expect((await end(at.house, at.company)).restricted).toBe(1);
    },
  );

  promise(
    'Art. 3(1)',
    'nobody slips in while a company ends: neither by a file nor by a recovery of their own',
    async () => {
      const installed = await place();
      await using at = await sampleHouse(installed);
      const [left = ''] = await importedSubjects(at.house, [
        memberRow('E1', { withdrew_at: '2026-10-31T09:00:00+07:00' }),
        memberRow('E2'),
      ]);
      await Promise.allSettled([
        importMembers(at.house.as(integrator), membersChunk([memberRow('E3')])),
        reinstateMember(at.house.identity, left, '00000000-0000-4000-8000-00000000beef'),
        end(at.house, at.company),
      ]);
      expect(await installed.sql('identity', 'select 1 from membership where withdrew_at is null')).toEqual([]);
      await expect(
        reinstateMember(at.house.identity, left, '00000000-0000-4000-8000-00000000beef'),
      ).rejects.toMatchObject({ code: 'ORGANIZATION_ENDED' });
    },
  );

  promise('Art. 3(1)', 'where the door cannot be shut, the company has not ended', async () => {
    const installed = await place();
    await using at = await sampleHouse(installed);
    await importedSubjects(at.house, [memberRow('E1')]);
    await installed.sql('vault', 'revoke insert on restriction from vault_identity');
    await expect(end(at.house, at.company)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    expect(await installed.sql('identity', 'select withdrew_at from membership')).toEqual([{ withdrew_at: null }]);
    expect(await installed.sql('identity', 'select 1 from organization_termination')).toEqual([]);
  });
});
