// Sign-in as people meet it: what it gives, what it refuses, and what it never tells.
import { createHash } from 'node:crypto';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { expect } from 'vitest';
import { installation, promise } from '@clounge/test/kit';
import { deputy, officer, serveSignIn } from '../../test-support/served.ts';
import { authorization, Browser, claimsOf, codeOf, exchange, signIn } from '../../test-support/sign-in-flow.ts';

const databases = ['identity', 'vault', 'journal'] as const;

promise(
  'Art. 9(6)',
  'a sign-in gives a short token that names roles and numbers, never a name or an address',
  async () => {
    await using house = await installation({ databases });
    await using served = await serveSignIn(house.env('identity'));
    const { config, server, redirectUri } = served;

    const tokens = await signIn(new Browser(config.issuer, server), redirectUri, officer);

    const keys = createRemoteJWKSet(new URL(`${server}/oidc/jwks`));
    const { payload, protectedHeader } = await jwtVerify(tokens.access_token, keys, {
      issuer: config.issuer,
      audience: 'urn:clounge:privacy',
    });
    expect(protectedHeader.alg).toBe('ES256');
    expect(payload).toMatchObject({ kind: 'person', roles: ['officer'], staff: 'S-0001', client_id: 'back-office' });
    expect(payload.aud).toEqual(
      ['gateway', 'identity', 'billing', 'attendance', 'privacy'].map((part) => `urn:clounge:${part}`),
    );
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
    expect(payload['auth_time']).toBeGreaterThan((payload.iat ?? 0) - 60);
    expect(claimsOf(tokens.id_token)).toMatchObject({ aud: 'back-office', auth_time: payload['auth_time'] });
    expect(JSON.stringify([payload, claimsOf(tokens.id_token)])).not.toMatch(/officer@|Kartika/);
    const seen = await house.sql<{ at: Date; sealed: Buffer }>('identity', 'select at, sealed from staff_log_in');
    expect(seen).toHaveLength(1);
  },
);

promise('Art. 9(4)', 'a wrong password and an unknown address get the same answer', async () => {
  await using house = await installation({ databases });
  await using served = await serveSignIn(house.env('identity'));
  const browser = new Browser(served.config.issuer, served.server);
  const form = await browser.go(authorization(served.redirectUri).path);
  expect(form.text).toContain('<label for="username">');

  const wrong = await browser.go(form.url, { username: officer.username, password: 'not it' });
  const unknown = await browser.go(form.url, { username: 'nobody@clounge.example', password: 'not it' });

  expect([wrong.status, unknown.status]).toEqual([400, 400]);
  expect(unknown.text).toBe(wrong.text);
  expect(wrong.text).toContain('do not belong together');
  expect(wrong.text).not.toContain('not it');
  expect((await house.sql('identity', 'select 1 from staff_log_in')).length).toBe(0);
});

promise(
  'Art. 9(6)',
  'guessing is slowed down, and not even the right password helps before the wait is over',
  async () => {
    await using house = await installation({ databases });
    await using served = await serveSignIn(house.env('identity'));
    const guesser = new Browser(served.config.issuer, served.server, { 'x-forwarded-for': '203.0.113.9' });
    const form = await guesser.go(authorization(served.redirectUri).path);
    const statuses = await Promise.all(
      Array.from(
        { length: 8 },
        async () => (await guesser.go(form.url, { username: officer.username, password: 'guess' })).status,
      ),
    );
    expect(statuses.filter((status) => status === 400)).toHaveLength(5);

    const late = await guesser.go(form.url, { username: officer.username.toUpperCase(), password: officer.password });

    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(5);
    expect(late.text).toContain('Too many attempts');
    const elsewhere = new Browser(served.config.issuer, served.server, { 'x-forwarded-for': '198.51.100.7' });
    expect(claimsOf((await signIn(elsewhere, served.redirectUri, officer)).access_token)['staff']).toBe('S-0001');
    const kept = JSON.stringify(await house.sql('identity', `select encode(key, 'escape') from sign_in_throttle`));
    expect(kept).not.toMatch(/officer|203\.0/);
  },
);

promise(
  'Art. 8(3)',
  'an approval asks for the identity again: a step-up gives a fresh time, and only to the same person',
  async () => {
    await using house = await installation({ databases });
    await using served = await serveSignIn(house.env('identity'), [officer, deputy]);
    const browser = new Browser(served.config.issuer, served.server);
    await signIn(browser, served.redirectUri, officer);
    await house.sql(
      'identity',
      `update oidc_state set payload = payload || jsonb_build_object('loginTs', (payload->>'loginTs')::int - 3600) where model = 'Session'`,
    );

    const fresh = authorization(served.redirectUri, { prompt: 'none', max_age: '300' });
    expect((await browser.go(fresh.path)).left?.searchParams.get('error')).toBe('login_required');
    const silent = authorization(served.redirectUri, { prompt: 'none' });
    const before = claimsOf(
      (await exchange(served.server, codeOf(await browser.go(silent.path)), silent)).access_token,
    );
    const asked = authorization(served.redirectUri, { prompt: 'login', max_age: '0' });
    const form = await browser.go(asked.path);
    expect(form.text).toContain('Confirm that it is you');
    const other = await browser.go(form.url, { username: deputy.username, password: deputy.password });
    expect([other.status, other.text.includes('another person')]).toEqual([409, true]);

    const after = await exchange(
      served.server,
      codeOf(await browser.go(form.url, { username: '', password: officer.password })),
      asked,
    );

    expect(Number(claimsOf(after.access_token)['auth_time'])).toBeGreaterThanOrEqual(
      Number(before['auth_time']) + 3600,
    );
    expect(claimsOf(after.access_token)['sub']).toBe(before['sub']);
  },
);

promise(
  'Art. 9(3)',
  'silent sign-in works only where somebody is signed in, and signing out ends it with its tokens',
  async () => {
    await using house = await installation({ databases });
    await using served = await serveSignIn(house.env('identity'));
    const browser = new Browser(served.config.issuer, served.server);
    const none = { prompt: 'none' };
    expect((await browser.go(authorization(served.redirectUri, none).path)).left?.searchParams.get('error')).toBe(
      'login_required',
    );
    const tokens = await signIn(browser, served.redirectUri, officer);
    const again = authorization(served.redirectUri, none);
    const silent = await exchange(served.server, codeOf(await browser.go(again.path)), again);
    expect(claimsOf(silent.access_token)['sub']).toBe(claimsOf(tokens.access_token)['sub']);

    const page = await browser.go(
      `/oidc/session/end?id_token_hint=${tokens.id_token}&post_logout_redirect_uri=${served.config.publicUrl}/`,
    );
    const xsrf = /name="xsrf" value="(\w+)"/.exec(page.text)?.[1] ?? '';
    const out = await browser.go('/oidc/session/end/confirm', { xsrf, logout: 'yes' });

    expect(out.left?.href).toBe(`${served.config.publicUrl}/`);
    expect((await browser.go(authorization(served.redirectUri, none).path)).left?.searchParams.get('error')).toBe(
      'login_required',
    );
    expect(
      (await house.sql('identity', `select 1 from oidc_state where model in ('RefreshToken', 'Session', 'Grant')`))
        .length,
    ).toBe(0);
  },
);

promise('Art. 9(6)', 'a code goes only to a registered address and only to who asked for it', async () => {
  await using house = await installation({ databases });
  await using served = await serveSignIn(house.env('identity'));
  const browser = new Browser(served.config.issuer, served.server);

  const foreign = await browser.go(authorization('https://elsewhere.example/signed-in').path);
  expect([foreign.status, foreign.left]).toEqual([400, null]);
  expect(foreign.text).toContain('was refused');
  const unproved = await browser.go(authorization(served.redirectUri).path.replace(/&code_challenge[^&]*/g, ''));
  expect(unproved.left?.searchParams.get('error')).toBe('invalid_request');

  const asked = authorization(served.redirectUri);
  const form = await browser.go(asked.path);
  const fromElsewhere = await browser.go(
    form.url,
    { username: officer.username, password: officer.password },
    { origin: 'https://elsewhere.example' },
  );
  expect(fromElsewhere.status).toBe(403);
  const code = codeOf(await browser.go(form.url, { username: officer.username, password: officer.password }));
  await expect(exchange(served.server, code, { ...asked, verifier: 'x'.repeat(43) })).rejects.toThrow('invalid_grant');
});

promise('Art. 9(3)', 'addresses come from the settings, whatever a request says its host is', async () => {
  await using house = await installation({ databases });
  await using served = await serveSignIn(house.env('identity'));
  const lies = {
    'x-forwarded-host': 'elsewhere.example',
    'x-forwarded-proto': 'https',
    forwarded: 'host=elsewhere.example',
  };
  const discovery = await fetch(`${served.server}/oidc/.well-known/openid-configuration`, { headers: lies });
  const addresses = Object.values((await discovery.json()) as Record<string, unknown>).filter((one) =>
    String(one).startsWith('http'),
  );
  expect(addresses.length).toBeGreaterThan(4);
  expect(addresses.every((one) => String(one).startsWith(served.config.issuer))).toBe(true);

  const form = await new Browser(served.config.issuer, served.server, lies).go(authorization(served.redirectUri).path);

  expect(form.url.startsWith(`${served.config.issuer}/interaction/`)).toBe(true);
  expect(form.headers.get('content-security-policy')).toContain("default-src 'none'");
  const style = /<style>([^]*?)<\/style>/.exec(form.text)?.[1] ?? '';
  expect(form.headers.get('content-security-policy')).toContain(createHash('sha256').update(style).digest('base64'));
  expect(form.text).not.toMatch(/<script|https?:\/\//);
});

promise('Art. 9(5)', 'sign-in works while access records cannot be written, because it opens nothing', async () => {
  await using house = await installation({ databases });
  const journalUrl = 'postgres://nobody:nothing@127.0.0.1:9/journal';
  await using served = await serveSignIn(house.env('identity'), [officer], { journalUrl });
  const tokens = await signIn(new Browser(served.config.issuer, served.server), served.redirectUri, officer);
  expect(claimsOf(tokens.access_token)['roles']).toEqual(['officer']);
});

promise(
  'Art. 9(4)',
  'what is stored of a sign-in opens nothing: no password, no address, no token, no cookie',
  async () => {
    await using house = await installation({ databases });
    await using served = await serveSignIn(house.env('identity'));
    const browser = new Browser(served.config.issuer, served.server, { 'x-forwarded-for': '203.0.113.9' });
    const tokens = await signIn(browser, served.redirectUri, officer, { login_hint: officer.username });
    const tables = [
      'oidc_state',
      'oauth_client',
      'staff_account',
      'staff_member',
      'staff_log_in',
      'staff_email_index',
      'sign_in_throttle',
    ];
    const stored = JSON.stringify(
      await Promise.all(tables.map((table) => house.sql('identity', `select t::text as row from ${table} t`))),
    );
    const clear = (text: string) => [text, Buffer.from(text).toString('hex')];
    const secrets = [
      officer.username,
      officer.password,
      officer.displayName,
      '203.0.113.9',
      tokens.refresh_token,
      served.config.clientSecret,
    ];
    for (const secret of [...secrets, ...[...browser.cookies.values()].map(({ value }) => value)].flatMap(clear)) {
      expect(stored.includes(secret), 'something stands in the clear').toBe(false);
    }
  },
);
