// The end of a company as the privacy part lives it: one list after the window, one approved action inside it, the same exceptions.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { mintToken, promise } from '@clounge/test/kit';
import { approveDestruction } from '../destruction/deciding.ts';
import { itemsOf } from '../destruction/lists.ts';
import { as, privacyHouse, type PrivacyHouse } from '../testing/house.ts';
import { finishCompanyRecovery, restoreOrganization } from './restoring-company.ts';
import { restoreMember } from './restoring.ts';
import { waiveRecovery } from './waiving.ts';

let at: PrivacyHouse;
beforeAll(async () => {
  at = await privacyHouse();
}, 120_000);
afterAll(() => at[Symbol.asyncDispose]());

const reason = 'The customer withdrew its notice.';
const restore = (organizationId: string, caller = as('officer')) =>
  restoreOrganization(at.sources, caller, { organizationId, reason, verification: 'WRITTEN_REQUEST' });

interface Ended {
  terminateOrganization: { restricted: number; refusal: { code: string } | null };
}

/** Ends a company as its administrator does. */
async function end(organizationId: string): Promise<Ended['terminateOrganization']> {
  const token = await mintToken(at.house.installation, {
    kind: 'person',
    roles: ['customer-admin'],
    tenantId: organizationId,
  });
  const { data, errors } = await at.house.graphql<Ended>(
    `mutation End($input: TerminateOrganizationInput!) { terminateOrganization(input: $input) { restricted refusal { code } } }`,
    { input: { organizationId, reason: 'The contract ran out.', export: 'DECLINED' } },
    { token, part: 'identity' },
  );
  return data?.terminateOrganization ?? expect.fail(JSON.stringify(errors));
}

/** Lets time pass for a company and its members. */
async function pass(organizationId: string, hours: number): Promise<void> {
  const { sql } = at.house.installation;
  const shift = [organizationId, `${hours} hours`];
  await sql(
    'identity',
    'update organization_termination set ended_at = ended_at - $2::interval where organization_id = $1',
    shift,
  );
  await sql('identity', 'update membership set withdrew_at = withdrew_at - $2::interval where tenant_id = $1', shift);
}

const openFor = async (ids: readonly string[]) => ids.length - (await at.sources.door.restrictionsOf(ids)).size;

describe('an ended company', () => {
  promise('Art. 3(1)', 'the company may recover as one: the door opens for everybody whom its end took', async () => {
    const number = '013325348894';
    const company = await at.company(number);
    const members = await at.members([null, null, null], [], number);
    const [left = ''] = await at.members([5], [], number);
    const [first = ''] = members;
    expect(await end(company)).toEqual({ restricted: 3, refusal: null });
    expect((await end(company)).refusal?.code).toBe('ALREADY_ENDED');
    expect(await openFor([...members, left])).toBe(0);
    for (const id of [first, left]) {
      const alone = await restoreMember(at.sources, as('officer'), { personId: id, reason, verification: 'CALL_BACK' });
      expect(alone.refusal).toMatchObject({ code: 'ORGANIZATION_ENDED' });
    }
    const answer = await restore(company);
    expect(answer).toMatchObject({
      organizationId: company,
      restored: 3,
      refusal: null,
      givenAnew: ['GOOGLE_LINK', 'MARKETING_CONSENT'],
      notice: expect.stringContaining('must be given again') as string,
    });
    expect([await openFor(members), await openFor([left])]).toEqual([3, 0]);
    expect((await restore(company)).refusal?.code).toBe('ORGANIZATION_NOT_ENDED');
    const rows = await at.sources.pool.query(
      'select staff_number, verified_by, reason, members from organization_recovery where organization_id = $1',
      [company],
    );
    expect(rows.rows).toEqual([{ staff_number: 'S-0001', verified_by: 'WRITTEN_REQUEST', reason, members: 3 }]);
    // It may end again, and come back again.
    expect((await end(company)).restricted).toBe(3);
    expect((await restore(company)).restored).toBe(3);
  });

  promise(
    'Art. 3(1)',
    'a company comes back only by who is appointed, freshly identified, for a verified request',
    async () => {
      const number = '019714663815';
      const company = await at.company(number);
      await at.members([null], [], number);
      expect((await restore(company)).refusal?.code).toBe('ORGANIZATION_NOT_ENDED');
      expect((await restore('x')).refusal?.code).toBe('ORGANIZATION_NOT_ENDED');
      await end(company);
      expect((await restore(company, as('deputy', { staffNumber: 'S-0008' }))).refusal?.code).toBe('NOT_APPOINTED');
      const stale = as('officer', { authTime: new Date(Date.now() - 400_000) });
      expect((await restore(company, stale)).refusal?.code).toBe('STEP_UP_NEEDED');
      const unsaid = { organizationId: company, reason, verification: null };
      expect((await restoreOrganization(at.sources, as('officer'), unsaid)).refusal?.code).toBe('VERIFICATION_WANTED');
      const both = await Promise.all([restore(company), restore(company, as('deputy'))]);
      expect(both.filter((one) => one.refusal === null).length).toBeGreaterThanOrEqual(1);
      const rows = await at.sources.pool.query('select 1 from organization_recovery where organization_id = $1', [
        company,
      ]);
      expect(rows.rowCount).toBe(1);
    },
  );

  promise(
    'Art. 3(1)',
    'after the window no recovery; one list holds all of the company, and nobody else; it is destroyed like any',
    async () => {
      const number = '012345678901';
      const company = await at.company(number);
      const members = await at.members([null, null, null], [], number);
      const [waived = '', ...others] = members;
      const [own = ''] = await at.members([100]);
      await end(company);
      expect(
        (
          await waiveRecovery(at.sources, as('support'), {
            personId: waived,
            reason: 'Asked in writing.',
            verification: 'WRITTEN_REQUEST',
          })
        ).refusal,
      ).toBeNull();
      // Who gave it up is due at once, on the day's list: the others may still come back.
      const [ordinary = ''] = await at.select('membership');
      expect((await itemsOf(at.sources, ordinary, {})).nodes.map((item) => item.subjectId).sort()).toEqual(
        [waived, own].sort(),
      );
      await pass(company, 96);
      expect((await restore(company)).refusal).toMatchObject({
        code: 'WINDOW_OVER',
        field: 'organizationId',
        wayOut: 'The company can become a customer anew.',
      });
      const lists = await at.select('membership');
      const [one = '', ...more] = lists.filter((id) => id !== ordinary);
      expect(more).toEqual([]);
      expect((await itemsOf(at.sources, one, {})).nodes.map((item) => item.subjectId).sort()).toEqual(
        [...others].sort(),
      );
      const batch = await at.batch(one);
      expect(batch.reference).toMatch(/^D-2026-11-01-membership-O-/);
      expect((await at.select('membership')).sort()).toEqual([...lists].sort());
      const { refusal } = await approveDestruction(at.sources, as('officer'), {
        batchId: one,
        listHash: batch.listHash,
        reason: 'The company ended.',
      });
      expect(refusal).toBeNull();
      const approval = await at.sources.pool.query<{ id: string }>('select id from approval where batch_id = $1', [
        one,
      ]);
      await at.carryOut(one, approval.rows[0]?.id ?? '');
      const left = await at.house.installation.sql(
        'identity',
        'select subject_id from membership where subject_id = any ($1::uuid[])',
        [members],
      );
      expect(left).toEqual([{ subject_id: waived }]);
    },
  );

  promise('Art. 3(1)', 'a recovery that identity did not hear is finished later, and once', async () => {
    const number = '015555555551';
    const company = await at.company(number);
    const members = await at.members([null, null], [], number);
    await end(company);
    const broken = {
      ...at.sources.peers,
      call: (part: Parameters<typeof at.sources.peers.call>[0], document: string, variables: object) =>
        document.includes('reinstateOrganization')
          ? Promise.reject(new Error('down'))
          : at.sources.peers.call<never, object>(part, document, variables),
    };
    const input = { organizationId: company, reason, verification: 'AGENT_MANDATE' } as const;
    await expect(restoreOrganization({ ...at.sources, peers: broken }, as('officer'), input)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    });
    expect(await openFor(members)).toBe(0);
    const [row] = (
      await at.sources.pool.query<{ id: string }>('select id from organization_recovery where organization_id = $1', [
        company,
      ])
    ).rows;
    expect(await finishCompanyRecovery(at.sources, row?.id ?? '')).toBe(2);
    expect(await finishCompanyRecovery(at.sources, row?.id ?? '')).toBe(2);
    expect(await openFor(members)).toBe(2);
  });

  promise('Art. 3(1)', 'a company that ends again while it comes back stays shut', async () => {
    const number = '016666666661';
    const company = await at.company(number);
    const members = await at.members([null, null], [], number);
    await end(company);
    const meanwhile = {
      ...at.sources.peers,
      async call(part: Parameters<typeof at.sources.peers.call>[0], document: string, variables: object) {
        const answer = await at.sources.peers.call<never, object>(part, document, variables);
        if (document.includes('reinstateOrganization')) expect((await end(company)).restricted).toBe(2);
        return answer;
      },
    };
    const input = { organizationId: company, reason, verification: 'CALL_BACK' } as const;
    await restoreOrganization({ ...at.sources, peers: meanwhile }, as('officer'), input);
    expect(await openFor(members)).toBe(0);
    expect((await restore(company)).restored).toBe(2);
    expect(await openFor(members)).toBe(2);
  });
});
