// One origin: UI, sign-in and explorer side by side, each behind its own protection.
import { writeFileSync, mkdirSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { standIn } from '../../test/stand-in.ts';

/** A request whose path nobody tidies up on the way. */
function rawGet(base: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(base);
    rawRequest({ hostname, port, path, headers }, (answer) => resolve(answer.resume().statusCode ?? 0))
      .on('error', reject)
      .end();
  });
}

promise(
  'Art. 9(6)',
  'tells sign-in the one public address and the true client, whatever the request claims',
  async () => {
    await using house = await standIn();
    const answer = await fetch(`${house.url}/oidc/auth?client_id=back-office`, {
      redirect: 'manual',
      headers: {
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'gopher',
        'x-forwarded-for': '203.0.113.9',
        forwarded: 'for=203.0.113.9',
      },
    });
    expect([answer.status, answer.headers.get('location'), answer.headers.getSetCookie()]).toEqual([
      302,
      '/oidc/next',
      ['a=1', 'b=2'],
    ]);
    const seen = house.received.find((request) => request.path.startsWith('/oidc/auth'));
    expect(seen?.path).toBe('/oidc/auth?client_id=back-office');
    expect(seen?.headers).toMatchObject({
      'x-forwarded-host': 'localhost:4000',
      'x-forwarded-proto': 'http',
      'x-forwarded-for': '127.0.0.1',
    });
    expect(seen?.headers.forwarded).toBeUndefined();
  },
);

promise('Art. 9(6)', 'passes the body of a sign-in form on as it is', async () => {
  await using house = await standIn();
  const body = new URLSearchParams({ grant_type: 'client_credentials' });
  await fetch(`${house.url}/oidc/token`, { method: 'POST', body, redirect: 'manual' });
  expect(house.received.find((request) => request.path === '/oidc/token')?.body).toBe('grant_type=client_credentials');
});

promise('Art. 9(6)', 'lets no path climb from sign-in to the rest of a part, nor name another host', async () => {
  await using house = await standIn();
  for (const path of [
    '/oidc/../graphql',
    '/oidc/%2e%2e/graphql',
    '/oidc/../readyz',
    '//127.0.0.1:1/oidc/auth',
    'http://127.0.0.1:1/oidc/auth',
    '/\\evil.example/oidc/',
  ]) {
    await rawGet(house.url, path, { accept: 'application/json' });
  }
  const beyond = house.received.filter((request) => !request.path.startsWith('/oidc/') && request.path !== '/readyz');
  expect(beyond).toEqual([]);
  expect(await rawGet(house.url, '//127.0.0.1:1/oidc/auth')).toBe(400);
});

promise('Art. 5', 'passes a trustee’s acknowledgement to privacy, and lets no path climb from it', async () => {
  await using house = await standIn();
  const path = `/acknowledge/${'t'.repeat(43)}`;
  await fetch(`${house.url}${path}?lang=ko`);
  await fetch(`${house.url}${path}`, { method: 'POST', body: new URLSearchParams({ confirmed: 'yes' }) });
  for (const other of [`${path}/../../graphql`, '/acknowledge/%2e%2e/readyz', `${path}/elsewhere`, '/acknowledge/'])
    await rawGet(house.url, other, { accept: 'application/json' });
  const received = house.received.filter((request) => request.part === 'privacy' && request.path !== '/readyz');
  expect(received.map((request) => [request.path, request.body])).toEqual([
    [`${path}?lang=ko`, ''],
    [path, 'confirmed=yes'],
  ]);
  house.silent.add('privacy');
  expect((await fetch(`${house.url}${path}`)).status).toBe(502);
});

promise(
  'Art. 6(1)',
  'passes the portal to privacy with the address of whoever asks, and lets no path climb from it',
  async () => {
    await using house = await standIn();
    await fetch(`${house.url}/portal/ko/ask?x=1`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    await fetch(`${house.url}/portal/en/ask`, { method: 'POST', body: new URLSearchParams({ right: 'VIEW' }) });
    for (const other of ['/portal/../graphql', '/portal/%2e%2e/readyz', '/portals', '/portal%2f..%2fgraphql'])
      await rawGet(house.url, other, { accept: 'application/json' });
    const received = house.received.filter((request) => request.part === 'privacy' && request.path !== '/readyz');
    expect(received.map((request) => [request.path, request.body])).toEqual([
      ['/portal/ko/ask?x=1', ''],
      ['/portal/en/ask', 'right=VIEW'],
    ]);
    // Limits count by it: what a client writes there itself is not believed.
    expect(received[0]?.headers['x-forwarded-for']).toBe('127.0.0.1');
  },
);

promise('Art. 9(6)', 'says so when sign-in does not answer', async () => {
  await using house = await standIn();
  house.silent.add('identity');
  const answer = await fetch(`${house.url}/oidc/auth`);
  expect([answer.status, await answer.json()]).toMatchObject([502, { error: 'temporarily_unavailable' }]);
});

promise('Art. 9(3)', 'serves the page with a policy that lets nothing foreign and nothing inline run', async () => {
  await using house = await standIn();
  const [page, again] = await Promise.all([fetch(`${house.url}/destruction/D-1`), fetch(`${house.url}/`)]);
  const policy = page.headers.get('content-security-policy') ?? '';
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? 'none';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(await page.text()).toContain(`content="${nonce}"`);
  expect(again.headers.get('content-security-policy')).not.toBe(policy);
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
});

promise('Art. 9(3)', 'serves the files of the build and nothing beside them', async () => {
  await using house = await standIn();
  expect((await fetch(`${house.url}/trusted-documents.json`)).status).toBe(404);
  expect((await fetch(`${house.url}/assets/missing.js`)).status).toBe(404);
  expect((await fetch(`${house.url}/`, { method: 'DELETE' })).status).toBe(405);
  for (const path of ['/../../../etc/passwd', '/..%2f..%2fetc%2fpasswd', '/.env']) {
    expect([404, 200]).toContain(await rawGet(house.url, path));
  }
  const html = await (await fetch(`${house.url}/..%2f..%2fetc%2fpasswd`)).text();
  expect(html).not.toContain('root:');
});

promise('Art. 9(3)', 'keeps hashed files for ever', async () => {
  await using house = await standIn({ development: true });
  mkdirSync(join(house.uiDir, 'assets'));
  writeFileSync(join(house.uiDir, 'assets', 'app-abc123.js'), 'export {};');
  const file = await fetch(`${house.url}/assets/app-abc123.js`);
  expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(await file.text()).toBe('export {};');
});

promise('Art. 9(3)', 'shows people who open /graphql a page of ours, with no library from elsewhere', async () => {
  await using house = await standIn();
  const page = await fetch(`${house.url}/graphql`, { headers: { accept: 'text/html' } });
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
  expect(await page.text()).not.toMatch(/https?:\/\//);
  for (const file of ['explorer.js', 'explorer.css'])
    expect((await fetch(`${house.url}/graphql/${file}`)).status).toBe(200);
});
