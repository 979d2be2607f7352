// Access rights: who may give them to whom, what becomes of the next token, and what the ledger keeps.
import { afterAll, beforeAll, expect } from 'vitest';
import { promise, startHouse, type House } from '@clounge/test/kit';
import { claimsOf } from '../../test-support/sign-in-flow.ts';

let house: House;
beforeAll(async () => {
  house = await startHouse({ services: ['identity'], gateway: false });
});
afterAll(() => house.close());

async function ask<Data>(token: string, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await house.graphql<Data>(query, variables, { token, part: 'identity' });
  if (data === null) throw new Error(errors[0]?.extensions?.code ?? 'no answer');
  return data;
}

const grantRole = `mutation ($input: GrantRoleInput!) {
  grantRole(input: $input) { grant { id role from until grantedBy reason } refusal { code message wayOut } } }`;
const revokeGrant = `mutation ($id: ID!, $reason: String!) { revokeGrant(id: $id, reason: $reason) { grant { id revokedAt } refusal { code } } }`;
const listGrants = `{ grants(first: 50) { nodes { id staffNumber role reason grantedBy revokedAt } pageInfo { hasNextPage } } }`;

interface Granted {
  grantRole: { grant: { id: string; grantedBy: string } | null; refusal: { code: string } | null };
}
interface Listed {
  grants: { nodes: { id: string; staffNumber: string; role: string; reason: string; revokedAt: string | null }[] };
}
const rolesIn = (token: string) => claimsOf(token)['roles'];

promise(
  'Art. 9(6)',
  'a granted role is in the next token, a revoked or ended one is not, and the ledger keeps both',
  async () => {
    const { accessToken } = await house.signIn('officer');
    const handler = await house.signIn('handler');

    const input = { staffNumber: 'S-0003', role: 'auditor', reason: 'Yearly audit.' };
    const { grantRole: granted } = await ask<Granted>(accessToken, grantRole, { input });
    expect(granted).toMatchObject({
      grant: { grantedBy: 'S-0001', role: 'auditor', reason: 'Yearly audit.' },
      refusal: null,
    });
    const second = await handler.refresh();
    expect(rolesIn(second.accessToken)).toEqual(['auditor', 'handler']);

    const id = granted.grant?.id ?? '';
    await ask(accessToken, revokeGrant, { id, reason: 'The audit is over.' });
    const third = await second.refresh();
    expect(rolesIn(third.accessToken)).toEqual(['handler']);

    const ending = { staffNumber: 'S-0003', role: 'support', reason: 'Holiday cover.', until: '2999-01-01T00:00:00Z' };
    const { grantRole: cover } = await ask<Granted>(accessToken, grantRole, { input: ending });
    const fourth = await third.refresh();
    expect(rolesIn(fourth.accessToken)).toEqual(['handler', 'support']);
    const ended = `update access_right_entry set until_at = now() - interval '1 second' where id = $1`;
    await house.installation.sql('identity', ended, [cover.grant?.id]);
    expect(rolesIn((await fourth.refresh()).accessToken)).toEqual(['handler']);

    const { grants } = await ask<Listed>(accessToken, listGrants);
    const mine = grants.nodes.find((one) => one.id === id);
    expect(mine).toMatchObject({ staffNumber: 'S-0003', reason: 'Yearly audit.' });
    expect(mine?.revokedAt).not.toBeNull();
    const looks = await house.installation.sql(
      'journal',
      `select 1 from access_record where record_class = 'rights-ledger'`,
    );
    expect(looks.length).toBeGreaterThan(0);
    for (const change of [`update access_right_entry set role = 'officer'`, `update staff_log_in set at = now()`]) {
      const asThePart = `do $$ begin set local role identity_app; ${change}; end $$`;
      await expect(house.installation.sql('identity', asThePart)).rejects.toThrow('permission denied');
    }
  },
);

promise('Art. 9(6)', 'nobody grants a role to themselves, twice, without a reason, or in the past', async () => {
  const { accessToken } = await house.signIn('officer');
  const refusals = [];
  for (const input of [
    { staffNumber: 'S-0001', role: 'auditor', reason: 'me' },
    { staffNumber: 'S-0003', role: 'handler', reason: 'again' },
    { staffNumber: 'S-0003', role: 'king', reason: 'no such' },
    { staffNumber: 'S-0003', role: 'auditor', reason: '  ' },
    { staffNumber: 'S-0003', role: 'auditor', reason: 'late', until: '2020-01-01T00:00:00Z' },
    { staffNumber: 'S-0999', role: 'auditor', reason: 'nobody' },
  ]) {
    refusals.push((await ask<Granted>(accessToken, grantRole, { input })).grantRole.refusal?.code);
  }
  expect(refusals).toEqual([
    'OWN_RIGHTS',
    'ALREADY_GRANTED',
    'UNKNOWN_ROLE',
    'REASON_MISSING',
    'UNTIL_PAST',
    'NOT_DESIGNATED',
  ]);

  const both = { input: { staffNumber: 'S-0003', role: 'auditor', reason: 'both at once' } };
  const twice = await Promise.all([1, 2].map(() => ask<Granted>(accessToken, grantRole, both)));
  expect(twice.map((one) => one.grantRole.refusal?.code ?? 'granted').sort()).toEqual(['ALREADY_GRANTED', 'granted']);
  await expect(ask((await house.signIn('handler')).accessToken, grantRole, both)).rejects.toThrow('FORBIDDEN');
});

promise(
  'Art. 9(2)',
  'staff are known by number; their names are read only by who manages access, and each look is recorded',
  async () => {
    const { accessToken } = await house.signIn('officer');
    interface Seen {
      viewer: { purposes: string[] };
      staff: { number: string; name: string | null; roles: string[] }[];
    }
    const query = `{ viewer { id staffNumber roles purposes authenticatedAt person { id } } staff { number roles name } }`;
    const seen = await ask<Seen>(accessToken, query);
    expect(seen.staff.slice(0, 2).map(({ number, name, roles }) => [number, name, roles])).toEqual([
      ['S-0001', 'Kartika Wulandari', ['officer']],
      ['S-0002', '윤서준', ['deputy']],
    ]);
    expect(seen.viewer).toMatchObject({ staffNumber: 'S-0001', roles: ['officer'], person: null });
    expect(seen.viewer.purposes).toEqual(expect.arrayContaining(['membership-management', 'recovery', 'destruction']));
    expect(seen.viewer.purposes).not.toContain('own-rights');
    expect(
      await house.installation.sql('journal', `select 1 from access_record where record_class = 'staff'`),
    ).toHaveLength(1);

    await expect(ask((await house.signIn('support')).accessToken, '{ staff { number } }')).rejects.toThrow('FORBIDDEN');
    const auditor = await ask<Seen>((await house.signIn('auditor')).accessToken, '{ staff { number name } }');
    expect(auditor.staff.map(({ name }) => name)).toEqual(auditor.staff.map(() => null));
  },
);
