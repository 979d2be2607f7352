// Accounts of an installation: made once, left alone afterwards.
import { expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { officer, serveSignIn } from '../../test-support/served.ts';
import { Browser, signIn, tokenRequest } from '../../test-support/sign-in-flow.ts';
import { provisionAccounts } from './provision.ts';

const member = {
  ...officer,
  key: 'member',
  username: 'Member@CLounge.example',
  password: 'a member’s secret',
  roles: ['member'],
  staffNumber: null,
  displayName: 'Sari Anggraini',
  locale: 'id',
};
const tables = [
  'staff_member',
  'staff_account',
  'member_account',
  'membership',
  'data_subject',
  'access_right_entry',
  'email_index',
];

promise(
  'Art. 9(6)',
  'an account that stands is left alone, a revoked role stays revoked, another password ends the sessions',
  async () => {
    await using house = await installation({ databases: ['identity', 'vault', 'journal'] });
    await using served = await serveSignIn(house.env('identity'), [officer, member]);
    const { config, server, redirectUri } = served;
    const rows = () =>
      Promise.all(tables.map((table) => house.sql('identity', `select t::text as row from ${table} t order by 1`)));
    const before = await rows();
    const tokens = await signIn(new Browser(config.issuer, server), redirectUri, member);

    await provisionAccounts(config, [officer, member]);
    expect(await rows()).toEqual(before);

    await house.sql(
      'identity',
      `insert into access_right_entry select gen_random_uuid(), 'REVOKED', id, staff_number, subject_id, tenant_id, role, 'S-0009', now(), null,
       scope, scope_version, sealed from access_right_entry where kind = 'GRANTED'`,
    );
    await provisionAccounts(config, [officer, { ...member, password: 'another one' }]);
    expect(await house.sql('identity', `select 1 from access_right_entry where kind = 'GRANTED'`)).toHaveLength(1);
    const renewal = { grant_type: 'refresh_token', client_id: 'back-office', refresh_token: tokens.refresh_token };
    expect((await tokenRequest(server, renewal)).body.error).toBe('invalid_grant');
    await expect(signIn(new Browser(config.issuer, server), redirectUri, member)).rejects.toThrow('no code: 400');

    const taken = { ...officer, staffNumber: 'S-0002', username: member.username.toLowerCase() };
    await expect(provisionAccounts(config, [taken])).rejects.toThrow('another sign-in already');
    expect(await house.sql('identity', `select 1 from staff_member`)).toHaveLength(1);
  },
);
