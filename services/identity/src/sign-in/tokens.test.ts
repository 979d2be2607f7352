// Tokens: how they renew, when they stop, and what programs and services may ask for.
import { expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { deputy, officer, serveSignIn } from '../../test-support/served.ts';
import {
  authorization,
  Browser,
  claimsOf,
  codeOf,
  exchange,
  signIn,
  tokenRequest,
} from '../../test-support/sign-in-flow.ts';

const databases = ['identity', 'vault', 'journal'] as const;
const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});
const refresh = (token: string) => ({ grant_type: 'refresh_token', client_id: 'back-office', refresh_token: token });
const asProgram = { grant_type: 'client_credentials' };

promise('Art. 9(6)', 'a refresh token works once; a copy of it ends the whole sign-in', async () => {
  await using house = await installation({ databases });
  await using served = await serveSignIn(house.env('identity'));
  const first = await signIn(new Browser(served.config.issuer, served.server), served.redirectUri, officer);
  const second = await tokenRequest(served.server, refresh(first.refresh_token));
  expect(second.status).toBe(200);
  expect(claimsOf(second.body.access_token)['auth_time']).toBe(claimsOf(first.access_token)['auth_time']);

  const copied = await tokenRequest(served.server, refresh(first.refresh_token));
  const victim = await tokenRequest(served.server, refresh(second.body.refresh_token));

  expect([copied.body.error, victim.body.error]).toEqual(['invalid_grant', 'invalid_grant']);
});

promise('Art. 9(6)', 'of two renewals at once at most one is answered', async () => {
  await using house = await installation({ databases });
  await using served = await serveSignIn(house.env('identity'));
  const tokens = await signIn(new Browser(served.config.issuer, served.server), served.redirectUri, officer);
  const answers = await Promise.all([1, 2, 3, 4].map(() => tokenRequest(served.server, refresh(tokens.refresh_token))));
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  expect(answers.filter(({ body }) => body.error === 'invalid_grant').length).toBeGreaterThanOrEqual(3);
});

promise('Art. 9(6)', 'who has left gets no new token, and cannot sign in', async () => {
  await using house = await installation({ databases });
  await using served = await serveSignIn(house.env('identity'), [officer, deputy]);
  const tokens = await signIn(new Browser(served.config.issuer, served.server), served.redirectUri, officer);
  const others = await signIn(new Browser(served.config.issuer, served.server), served.redirectUri, deputy);
  await house.sql(
    'identity',
    `update staff_member set designation_ended_at = now() - interval '1 minute' where number = 'S-0001'`,
  );
  const [left] = await house.sql<{ subject_id: string }>(
    'identity',
    `select subject_id from staff_member where number = 'S-0002'`,
  );
  await served.identity.door.restrict([{ subjectId: left?.subject_id ?? '', reason: 'WITHDRAWN', since: new Date() }]);

  for (const token of [tokens, others]) {
    expect((await tokenRequest(served.server, refresh(token.refresh_token))).body.error).toBe('invalid_grant');
  }
  for (const who of [officer, deputy]) {
    await expect(signIn(new Browser(served.config.issuer, served.server), served.redirectUri, who)).rejects.toThrow(
      'no code: 400',
    );
  }
});

promise(
  'Art. 9(6)',
  'the session of who has left admits nobody, and the next person signs in as themselves',
  async () => {
    await using house = await installation({ databases });
    await using served = await serveSignIn(house.env('identity'), [officer, deputy]);
    const browser = new Browser(served.config.issuer, served.server);
    await signIn(browser, served.redirectUri, officer);
    await house.sql(
      'identity',
      `update staff_member set designation_ended_at = now() - interval '1 minute' where number = 'S-0001'`,
    );

    const silent = await browser.go(authorization(served.redirectUri, { prompt: 'none' }).path);
    expect(silent.left?.searchParams.get('error')).toBe('login_required');

    const asked = authorization(served.redirectUri);
    const form = await browser.go(asked.path);
    expect(form.text).toContain('<h1>Sign in</h1>');
    const leaving = await browser.go(form.url, { username: deputy.username, password: deputy.password });
    // The old session is ended first, by a page that sends itself.
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(leaving.text)?.[1] ?? '';
    const back = await browser.go('/oidc/session/end/confirm', { xsrf: field('xsrf'), logout: field('logout') });
    const tokens = await exchange(served.server, codeOf(back), asked);
    expect(claimsOf(tokens.access_token)['staff']).toBe('S-0002');
  },
);

promise('Art. 9(6)', 'a signed-out token is revoked, and a revoked one renews nothing', async () => {
  await using house = await installation({ databases });
  await using served = await serveSignIn(house.env('identity'));
  const tokens = await signIn(new Browser(served.config.issuer, served.server), served.redirectUri, officer);
  const body = new URLSearchParams({ token: tokens.refresh_token, client_id: 'back-office' });
  expect((await fetch(`${served.server}/oidc/token/revocation`, { method: 'POST', body })).status).toBe(200);
  expect((await tokenRequest(served.server, refresh(tokens.refresh_token))).body.error).toBe('invalid_grant');
});

promise('Art. 9(6)', 'a program gets the scopes it is registered for and not one more', async () => {
  await using house = await installation({ databases });
  await using served = await serveSignIn(house.env('identity'));
  const { server } = served;
  const secret = house.place.secrets.clientSecrets['integrator'] ?? '';
  const headers = basic('integrator', secret);

  const asked = await tokenRequest(server, { ...asProgram, scope: 'people:read' }, headers);
  expect(claimsOf(asked.body.access_token)).toMatchObject({
    kind: 'program',
    roles: ['integrator'],
    scope: 'people:read',
    sub: 'integrator',
  });
  expect(claimsOf(asked.body.access_token)['aud']).toContain('urn:clounge:gateway');
  const all = await tokenRequest(server, { ...asProgram, client_id: 'integrator', client_secret: secret });
  expect(String(claimsOf(all.body.access_token)['scope']).split(' ')).toContain('billing:read');

  const refused = [
    await tokenRequest(server, { ...asProgram, scope: 'people:read destruction:select' }, headers),
    await tokenRequest(server, { ...asProgram, scope: 'service' }, headers),
    await tokenRequest(server, { ...asProgram, resource: 'urn:clounge:billing' }, headers),
    await tokenRequest(server, asProgram, basic('integrator', `${secret.slice(0, -1)}~`)),
    await tokenRequest(server, asProgram, basic('integrator', 'kept as a hash')),
    await tokenRequest(server, asProgram, basic('nobody', secret)),
    await tokenRequest(server, { ...asProgram, client_id: 'back-office' }),
  ];
  expect(refused.map(({ body }) => body.error)).toEqual([
    'invalid_scope',
    'invalid_scope',
    'invalid_target',
    'invalid_client',
    'invalid_client',
    'invalid_client',
    'invalid_request',
  ]);
});

promise('Art. 9(6)', 'a service gets a token for exactly one part', async () => {
  await using house = await installation({ databases });
  await using served = await serveSignIn(house.env('identity'));
  const headers = basic('service-billing', house.place.secrets.clientSecrets['service-billing'] ?? '');
  const one = await tokenRequest(
    served.server,
    { ...asProgram, scope: 'service', resource: 'urn:clounge:identity' },
    headers,
  );
  expect(claimsOf(one.body.access_token)).toMatchObject({
    kind: 'service',
    roles: ['service'],
    scope: 'service',
    aud: 'urn:clounge:identity',
  });
  for (const resource of ['urn:clounge:api', 'urn:clounge:elsewhere']) {
    expect((await tokenRequest(served.server, { ...asProgram, resource }, headers)).body.error).toBe('invalid_target');
  }
});

promise('Art. 9(6)', 'a program that is no longer registered gets no token', async () => {
  await using house = await installation({ databases });
  const environment = house.env('identity');
  {
    await using before = await serveSignIn(environment);
    const secret = house.place.secrets.clientSecrets['import'] ?? '';
    expect((await tokenRequest(before.server, asProgram, basic('import', secret))).status).toBe(200);
  }
  const { identityConfig } = await import('../config.ts');
  const clients = identityConfig(environment).clients.filter(({ clientId }) => clientId !== 'import');
  await using after = await serveSignIn(environment, [officer], { clients });
  const answer = await tokenRequest(
    after.server,
    asProgram,
    basic('import', house.place.secrets.clientSecrets['import'] ?? ''),
  );
  expect(answer.body.error).toBe('invalid_client');
});
