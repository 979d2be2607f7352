// Promises about withdrawal: the door shuts at once, for everybody and every way of withdrawing, and reopens only inside the window.
import { describe, expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { importMembers } from './import-members.ts';
import { findPerson, listPeople, membershipOf, peopleByIds, restrictionOf } from './people.ts';
import { fieldOf, organizationOf } from './reading.ts';
import {
  importedSubjects,
  integrator,
  memberRow,
  membersChunk,
  officer,
  sampleHouse,
  type PeopleHouse,
} from './testing/house.ts';
import { reinstateMember, withdrawMember } from './withdrawal.ts';

const place = () => installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['identity', 'vault', 'journal'] });
const recoveryId = '00000000-0000-4000-8000-0000000000aa';
const hoursAgo = (house: PeopleHouse, hours: number) =>
  new Date(house.identity.clock.now().getTime() - hours * 3_600_000);

describe('withdrawal', () => {
  promise(
    'Art. 3(1)',
    'a withdrawn member is restricted at once: fields are null, and since when and why is told',
    async () => {
      const installed = await place();
      await using at = await sampleHouse(installed);
      const [id = '', stays = ''] = await importedSubjects(at.house, [memberRow('E1'), memberRow('E2')]);
      const outcome = await withdrawMember(at.house.as(officer), { personId: id });
      expect(outcome.refusal).toBeNull();
      expect(outcome.person && (await membershipOf(at.house.as(officer), outcome.person))).toMatchObject({
        state: 'RECOVERABLE',
        joinedAt: null,
      });

      const { nodes } = await listPeople(at.house.as(officer), 'people', {}, {});
      const byId = new Map(nodes.map((person) => [person.id, person]));
      const gone = byId.get(id);
      const there = byId.get(stays);
      if (!gone || !there) throw new Error('Both are on the page.');
      expect([await fieldOf(gone, 'name'), await fieldOf(gone, 'email'), await organizationOf(gone)]).toEqual([
        null,
        null,
        null,
      ]);
      expect(await restrictionOf(gone)).toMatchObject({ reason: 'WITHDRAWN' });
      expect(await fieldOf(there, 'name')).toBe('Gilda Riyanti');
      expect(await restrictionOf(there)).toBeNull();
      const looks = await installed.sql<{ subjects: string[] }>(
        'journal',
        `select subjects from access_record where operation = 'people'`,
      );
      expect(looks).toEqual([{ subjects: [stays] }]);
    },
  );

  promise(
    'Art. 3(1)',
    'withdrawing again changes nothing; before joining, in the future or of nobody it is refused',
    async () => {
      await using at = await sampleHouse(await place());
      const [id = ''] = await importedSubjects(at.house, [memberRow('E1')]);
      const context = () => at.house.as({ ...officer, language: 'ko' });
      const refusalOf = async (personId: string, withdrewAt: string) =>
        (await withdrawMember(context(), { personId, withdrewAt: new Date(withdrewAt) })).refusal;
      expect(await refusalOf(id, '2024-09-25T08:59:59+07:00')).toMatchObject({
        code: 'WITHDREW_BEFORE_JOINING',
        message: '탈퇴 시각은 가입 시각보다 앞설 수 없습니다.',
      });
      expect(await refusalOf(id, '2026-12-01T00:00:00+07:00')).toMatchObject({ code: 'WITHDRAWAL_IN_FUTURE' });
      expect(await refusalOf('00000000-0000-4000-8000-00000000dead', '2026-10-01T00:00:00Z')).toMatchObject({
        code: 'NOT_A_MEMBER',
      });

      expect(await refusalOf(id, '2026-10-30T09:00:00+07:00')).toBeNull();
      expect(await refusalOf(id, '2026-10-31T09:00:00+07:00')).toBeNull();
      const person = await findPerson(context(), { email: 'e1@c101.example' });
      expect(person && (await restrictionOf(person))?.since).toEqual(new Date('2026-10-30T09:00:00+07:00'));
    },
  );

  promise('Art. 3(1)', 'when the door cannot be shut, nothing is withdrawn', async () => {
    const installed = await place();
    await using at = await sampleHouse(installed);
    const [id = ''] = await importedSubjects(at.house, [memberRow('E1')]);
    await installed.sql('vault', 'revoke insert on restriction from vault_identity');
    await expect(withdrawMember(at.house.as(officer), { personId: id })).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    const rows = await installed.sql('identity', 'select withdrew_at from membership');
    expect(rows).toEqual([{ withdrew_at: null }]);
  });

  promise('Art. 3(1)', 'another organization’s administrator cannot withdraw a member', async () => {
    await using at = await sampleHouse(await place());
    const [id = ''] = await importedSubjects(at.house, [memberRow('E1')]);
    const foreign = at.house.as({ roles: ['customer-admin'], tenantId: at.otherCompany });
    expect((await withdrawMember(foreign, { personId: id })).refusal).toMatchObject({ code: 'NOT_A_MEMBER' });
  });
});

describe('recovery', () => {
  promise(
    'Art. 3(1)',
    'inside 96 hours a withdrawal is undone, marketing consent is given anew; at 96 hours it is not',
    async () => {
      const installed = await place();
      await using at = await sampleHouse(installed);
      const [young = '', old = ''] = await importedSubjects(at.house, [memberRow('E1'), memberRow('E2')]);
      await withdrawMember(at.house.as(officer), { personId: young, withdrewAt: hoursAgo(at.house, 95.9) });
      await withdrawMember(at.house.as(officer), { personId: old, withdrewAt: hoursAgo(at.house, 96) });
      const states = await Promise.all(
        (['RECOVERABLE', 'WITHDRAWN', 'ACTIVE', 'DESTROYED'] as const).map(async (state) =>
          (await listPeople(at.house.as(officer), 'people', { state }, {})).nodes.map((person) => person.id),
        ),
      );
      expect(states).toEqual([[young], [old], [], []]);

      expect(await reinstateMember(at.house.identity, young, recoveryId)).toBe(true);
      expect(await reinstateMember(at.house.identity, young, recoveryId)).toBe(true);
      await expect(reinstateMember(at.house.identity, old, recoveryId)).rejects.toMatchObject({
        code: 'RECOVERY_OVER',
      });
      expect(await reinstateMember(at.house.identity, '00000000-0000-4000-8000-00000000dead', recoveryId)).toBe(false);

      // The privacy part lifts the restriction with its own role.
      await installed.sql('vault', 'delete from restriction where subject_id = $1', [young]);
      const [person] = await peopleByIds(at.house.as(officer), 'person', [young]);
      expect(person && (await membershipOf(at.house.as(officer), person))).toMatchObject({
        state: 'ACTIVE',
        marketingConsent: false,
      });
    },
  );

  promise(
    'Art. 6(1)',
    'a withdrawn member still sees what is held of them, and recovery may look; others may not',
    async () => {
      await using at = await sampleHouse(await place());
      const [id = ''] = await importedSubjects(at.house, [
        memberRow('E1', { withdrew_at: '2026-10-31T09:00:00+07:00' }),
      ]);
      const nameFor = async (caller: Parameters<PeopleHouse['as']>[0]) => {
        const [person] = await peopleByIds(at.house.as(caller), 'person', [id]);
        return person && (await fieldOf(person, 'name'));
      };
      expect(await nameFor({ roles: ['member'], subjectId: id, tenantId: at.company })).toBe('Gilda Riyanti');
      expect(await nameFor({ ...officer, purpose: 'recovery' })).toBe('Gilda Riyanti');
      expect(await nameFor(officer)).toBeNull();
      expect(await nameFor({ roles: ['handler'], staffNumber: 'S-0003' })).toBeNull();
    },
  );
});

describe('withdrawal by file', () => {
  promise(
    'Art. 3(1)',
    'an imported row with a withdrawal is restricted at once, and no import undoes or delays a withdrawal',
    async () => {
      await using at = await sampleHouse(await place());
      const withdrew = { withdrew_at: '2026-10-20T09:00:00+07:00' };
      const [id = ''] = await importedSubjects(at.house, [memberRow('E1', withdrew)]);
      const outcomeOf = async (cells: Parameters<typeof memberRow>[1]) =>
        importMembers(at.house.as(integrator), membersChunk([memberRow('E1', cells)]));
      const stands = [{ line: 2, key: 'E1', reason: 'withdrew already: an import does not undo a withdrawal' }];
      expect((await outcomeOf({})).refused).toEqual(stands);
      expect((await outcomeOf({ withdrew_at: '2026-10-31T09:00:00+07:00' })).refused).toEqual(stands);
      expect((await outcomeOf(withdrew)).accepted).toBe(1);
      expect((await outcomeOf({ ...withdrew, name: 'Somebody Else' })).refused).toMatchObject([
        { reason: expect.stringContaining('restricted') as string },
      ]);
      expect((await outcomeOf({ withdrew_at: '2026-10-19T09:00:00+07:00' })).accepted).toBe(1);
      const [person] = await peopleByIds(at.house.as(officer), 'person', [id]);
      expect(person && (await restrictionOf(person))?.reason).toBe('WITHDRAWN');
      expect(person?.membership?.withdrewAt).toEqual(new Date('2026-10-19T09:00:00+07:00'));
    },
  );
});
