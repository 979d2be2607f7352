// Promises about the recovery of an ended company: as one, inside the window, but for what must be given anew.
import { describe, expect } from 'vitest';
import { subjectScope } from '@clounge/shared/vault';
import { installation, promise } from '@clounge/test/kit';
import { consentFields } from '../consents/consent.entity.ts';
import { googleLinkFields } from '../google-link/google-link.entity.ts';
import { rowId } from '../people/identifiers.ts';
import { loadTermination } from '../people/loaders.ts';
import { membershipOf, peopleByIds } from '../people/people.ts';
import { importedSubjects, memberRow, officer, sampleHouse, type PeopleHouse } from '../people/testing/house.ts';
import { markRecoveryWaived, reinstateMember, withdrawMember } from '../people/withdrawal.ts';
import { reinstateOrganization } from './reinstating.ts';
import { endedOrganization } from './terminations.ts';
import { end, hoursAgo, stateOf } from './testing/ending.ts';

const place = () => installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['identity', 'vault', 'journal'] });
const recoveryId = '00000000-0000-4000-8000-00000000beef';

/** Gives a member a Google link and two consents, as the features of these will. */
async function linkAndConsent(house: PeopleHouse, tenantId: string, subjectId: string): Promise<void> {
  const { door, pool } = house.identity;
  const linkScope = subjectScope(subjectId, 'google-link');
  const link = {
    googleSubject: '117',
    email: 'gilda@gmail.example',
    profileName: null,
    tiers: ['DRIVE' as const],
    refreshToken: null,
  };
  const linkId = rowId();
  const [sealed] = await door.seal(googleLinkFields, [{ id: linkId, tenantId, scope: linkScope, value: link }]);
  await pool.query(
    `insert into google_link (id, subject_id, tenant_id, scope, sealed, linked_at) values ($1, $2, $3, $4, $5, '2026-01-01')`,
    [linkId, subjectId, tenantId, linkScope, sealed?.sealed],
  );
  const scope = subjectScope(subjectId, 'consent-evidence');
  for (const purpose of ['marketing', 'location'] as const) {
    const id = rowId();
    const value = { purpose, wording: '1', language: 'id', channel: 'WEB' };
    const [evidence] = await door.seal(consentFields, [{ id, tenantId, scope, value }]);
    await pool.query(
      `insert into consent (id, subject_id, tenant_id, scope, sealed, given_at) values ($1, $2, $3, $4, $5, '2026-01-01')`,
      [id, subjectId, tenantId, scope, evidence?.sealed],
    );
  }
}

describe('the recovery of a company', () => {
  promise(
    'Art. 3(1)',
    'the company may recover as one: everything as before except Google links and marketing consent',
    async () => {
      const installed = await place();
      await using at = await sampleHouse(installed);
      const [one = '', two = '', left = '', waived = ''] = await importedSubjects(at.house, [
        memberRow('E1'),
        memberRow('E2'),
        memberRow('E3', { withdrew_at: '2026-10-31T09:00:00+07:00' }),
        memberRow('E4'),
      ]);
      await linkAndConsent(at.house, at.company, one);
      await end(at.house, at.company);
      const found = await endedOrganization(at.house.identity, at.company);
      expect(await markRecoveryWaived(at.house.identity, waived, at.house.identity.clock.now())).toBe(true);
      await expect(reinstateMember(at.house.identity, one, recoveryId)).rejects.toMatchObject({
        code: 'ORGANIZATION_ENDED',
      });
      const back = await reinstateOrganization(at.house.identity, found?.terminationId ?? '', recoveryId);
      expect(back.sort()).toEqual([one, two].sort());
      expect((await reinstateOrganization(at.house.identity, found?.terminationId ?? '', recoveryId)).sort()).toEqual(
        [one, two].sort(),
      );
      // The privacy part lifts the restrictions with its own role.
      await installed.sql('vault', 'delete from restriction where subject_id = any ($1::uuid[])', [[one, two]]);
      const context = at.house.as(officer);
      const people = await peopleByIds(context, 'person', [one, two, left, waived]);
      const views = await Promise.all(people.map(async (person) => person && (await membershipOf(context, person))));
      expect(views.map((view) => [view?.state, view?.marketingConsent])).toEqual([
        ['ACTIVE', false],
        ['ACTIVE', false],
        ['RECOVERABLE', null],
        ['WITHDRAWN', null],
      ]);
      expect(await installed.sql('identity', 'select unlinked_at is null as linked from google_link')).toEqual([
        { linked: false },
      ]);
      expect(
        await installed.sql(
          'identity',
          'select ended_at is null as stands, count(*)::int as n from consent group by 1 order by 1',
        ),
      ).toEqual([
        { stands: false, n: 1 },
        { stands: true, n: 1 },
      ]);
      expect(await installed.sql('journal', `select operation from access_record where purpose = 'recovery'`)).toEqual([
        { operation: 'reinstateMember' },
      ]);
      // Who had left before the company did may still be restored on their own.
      expect(await reinstateMember(at.house.identity, left, recoveryId)).toBe(true);
      expect((await end(at.house, at.company)).restricted).toBe(3);
    },
  );

  promise('Art. 3(1)', 'at 96 hours the company’s window is over', async () => {
    const installed = await place();
    await using at = await sampleHouse(installed);
    const [id = ''] = await importedSubjects(at.house, [memberRow('E1')]);
    await end(at.house, at.company, officer, hoursAgo(at.house, 95.9));
    await installed.sql('identity', `update organization_termination set ended_at = ended_at - interval '6 minutes'`);
    const found = await endedOrganization(at.house.identity, at.company);
    await expect(
      reinstateOrganization(at.house.identity, found?.terminationId ?? '', recoveryId),
    ).rejects.toMatchObject({ code: 'RECOVERY_OVER' });
    expect((await loadTermination(at.house.as(officer), at.company))?.state).toBe('ENDED');
    expect((await stateOf(at.house, id))?.restricted).toBe('WITHDRAWN');
  });

  promise('Art. 3(1)', 'a member who waived recovery is not restored any more', async () => {
    await using at = await sampleHouse(await place());
    const [id = '', stays = ''] = await importedSubjects(at.house, [memberRow('E1'), memberRow('E2')]);
    await withdrawMember(at.house.as(officer), { personId: id });
    expect(await markRecoveryWaived(at.house.identity, stays, at.house.identity.clock.now())).toBe(false);
    expect(await markRecoveryWaived(at.house.identity, id, at.house.identity.clock.now())).toBe(true);
    expect((await stateOf(at.house, id))?.state).toBe('WITHDRAWN');
    await expect(reinstateMember(at.house.identity, id, recoveryId)).rejects.toMatchObject({ code: 'RECOVERY_OVER' });
  });
});
