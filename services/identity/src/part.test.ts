// The part as callers meet it: members at the door, tokens that are none, and a catalog without a forgotten column.
import { expect } from 'vitest';
import { catalogFindings } from '@clounge/shared/records';
import { ruledClasses } from '@clounge/shared/policy';
import { mintToken, promise, SignInStopped, startHouse } from '@clounge/test/kit';
import { claimsOf } from '../test-support/sign-in-flow.ts';
import { identityRecords } from './records.ts';

promise(
  'Art. 3(1)',
  'a member signs in to their own data; after withdrawal neither a sign-in nor a new token is given',
  async () => {
    await using house = await startHouse({ services: ['identity'], gateway: false });
    const member = await house.signIn('member');
    const claims = claimsOf(member.accessToken);
    expect(claims).toMatchObject({ kind: 'person', roles: ['member'] });
    const query = '{ viewer { person { id name logIns { nodes { ipAddress } } } } }';
    const own = await house.graphql<{ viewer: { person: { id: string } } }>(
      query,
      {},
      { token: member.accessToken, part: 'identity' },
    );
    expect(own.data).toMatchObject({
      viewer: {
        person: { id: claims['subject'], name: 'Sari Anggraini', logIns: { nodes: [{ ipAddress: '127.0.0.1' }] } },
      },
    });

    const { accessToken } = await house.signIn('officer');
    const withdraw = 'mutation ($id: ID!) { withdrawMember(input: { personId: $id }) { refusal { code } } }';
    const withdrawn = await house.graphql(
      withdraw,
      { id: claims['subject'] },
      { token: accessToken, part: 'identity' },
    );
    expect(withdrawn.errors).toEqual([]);

    await expect(member.refresh()).rejects.toThrow();
    await expect(house.signIn('member')).rejects.toThrow();
  },
);

promise(
  'Art. 9(6)',
  'a token that has expired, was made for elsewhere, or by somebody else opens nothing',
  async () => {
    await using house = await startHouse({ services: ['identity'], gateway: false, accounts: false });
    const ask = async (token: string) => {
      const { status, errors } = await house.graphql('{ viewer { id } }', {}, { token, part: 'identity' });
      return [status, errors[0]?.extensions?.code];
    };
    const good = { kind: 'person' as const, roles: ['officer'] };
    expect((await ask(await mintToken(house.installation, good)))[0]).toBe(200);
    const tokens = [
      await mintToken(house.installation, { ...good, expiresInSeconds: -30 }),
      await mintToken(house.installation, { ...good, audience: ['urn:clounge:billing'] }),
      'not-a-token',
    ];
    for (const token of tokens) expect(await ask(token)).toEqual([401, 'UNAUTHENTICATED']);
  },
);

promise('Art. 1(5)', 'no column of the identity database is without its declaration', async () => {
  await using house = await startHouse({ services: ['identity'], gateway: false, accounts: false });
  const db = {
    query: async (text: string, values?: unknown[]) => ({
      rows: await house.installation.sql('identity', text, values),
    }),
  };
  expect(await catalogFindings(db as never, identityRecords, ruledClasses())).toEqual([]);
});

promise(
  'Art. 9(4)',
  'where the database crashed under a running part, people sign in and are found again by themselves, and no attempt counts as a guess',
  async () => {
    await using house = await startHouse({ services: ['identity'], gateway: false, passwords: true });
    // What PostgreSQL does to unlogged tables when it comes back. Nobody asks /readyz here.
    await house.installation.sql(
      'identity',
      'truncate email_index, employee_number_index, phone_index, name_token_index, staff_email_index, index_state',
    );
    const refusals: number[] = [];
    const signedIn = async (user: 'officer' | 'member') => {
      for (;;) {
        try {
          return (await house.signIn(user)).accessToken;
        } catch (error) {
          refusals.push(error instanceof SignInStopped ? error.status : 0);
        }
      }
    };
    const token = await signedIn('officer');
    expect(await signedIn('member')).toBeTruthy();
    expect(new Set(refusals), 'told as unavailable: neither wrong nor too many').toEqual(new Set([503]));
    const found = await house.graphql<{ people: { nodes: { name: string }[] } }>(
      '{ people(filter: { search: "Sari" }) { nodes { name } } }',
      {},
      { token, part: 'identity' },
    );
    expect(found).toMatchObject({ errors: [], data: { people: { nodes: [{ name: 'Sari Anggraini' }] } } });
    const counted = await house.installation.sql('identity', 'select 1 from sign_in_throttle where failures > 0');
    expect(counted).toEqual([]);
  },
);
