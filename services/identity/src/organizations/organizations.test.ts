// Promises about organizations: one entry a company, found by number, and each a house of its own.
import { describe, expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { companies, importedSubjects, memberRow, officer, openPeopleHouse } from '../people/testing/house.ts';
import { listOrganizations, organizationById, organizationsByNumber, registerOrganizations } from './organizations.ts';

const place = () => installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['identity', 'vault', 'journal'] });
const company = (registrationNumber: string, attendance = false) => ({ registrationNumber, attendance, locale: 'ko' });

describe('organizations', () => {
  promise(
    'Art. 1(1)',
    'a business customer is registered once, however its number is written, and the latest word on it counts',
    async () => {
      await using installed = await place();
      await using house = await openPeopleHouse(installed);
      const [first, again, other] = await registerOrganizations(house.identity, [
        company('013325348894'),
        company('01-3325-348894', true),
        company('019714663815'),
      ]);
      expect(again).toBe(first);
      expect(await registerOrganizations(house.identity, [company('013325348894', true)])).toEqual([first]);
      const found = await organizationsByNumber(house.identity, [
        '019714663815',
        '0000000000',
        'no number',
        '013325348894',
      ]);
      expect(found.map((one) => one && [one.id, one.attendance])).toEqual([[other, false], null, null, [first, true]]);
      await expect(registerOrganizations(house.identity, [company('?')])).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      });
    },
  );

  promise('Art. 9(6)', 'staff see every organization, others their own only', async () => {
    await using installed = await place();
    await using house = await openPeopleHouse(installed);
    const [own = '', other = ''] = await registerOrganizations(
      house.identity,
      companies.map((number) => company(number)),
    );
    const [member = ''] = await importedSubjects(house, [memberRow('E1')]);
    const seenBy = async (caller: Parameters<typeof house.as>[0]) => ({
      own: (await organizationById(house.as(caller), own))?.id ?? null,
      other: (await organizationById(house.as(caller), other))?.id ?? null,
      listed: (await listOrganizations(house.as(caller), {})).nodes.map((one) => one.id),
    });
    expect(await seenBy(officer)).toEqual({ own, other, listed: [own, other].sort() });
    expect(await seenBy({ roles: ['customer-admin'], tenantId: own })).toEqual({ own, other: null, listed: [own] });
    expect(await seenBy({ roles: ['member'], subjectId: member })).toEqual({ own, other: null, listed: [] });
    expect(await seenBy({ roles: ['customer-admin'] })).toEqual({ own: null, other: null, listed: [] });
    expect(await organizationById(house.as(officer), 'no id')).toBeNull();
    const { nodes, pageInfo } = await listOrganizations(house.as(officer), { first: 1 });
    const rest = await listOrganizations(house.as(officer), { first: 1, after: pageInfo.endCursor });
    expect([...nodes, ...rest.nodes].map((one) => one.id)).toEqual([own, other].sort());
    expect([pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});
