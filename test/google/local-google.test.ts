// The local Google does what Google documents, and it is the shim and not the emulator that does: else tests against it would prove nothing.
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiError } from './errors.ts';
import { searchOf } from './drive-search.ts';
import { consentAtGoogle, startLocalGoogle, type LocalGoogle } from './local-google.ts';
import { scopeNames } from './scopes.ts';

const redirectUri = 'http://localhost:4000/portal/en/google';
const email = 'member@workspace.example';
let google: LocalGoogle;
beforeAll(async () => {
  google = await startLocalGoogle(
    {
      users: [{ email, name: 'Alex Kim' }],
      calendars: [{ id: 'primary', user_email: email, summary: email, primary: true, time_zone: 'UTC' }],
      calendar_events: [
        {
          id: 'event1',
          user_email: email,
          calendar_id: 'primary',
          summary: 'Board meeting',
          start_date_time: '2026-11-02T09:00:00.000Z',
          end_date_time: '2026-11-02T10:00:00.000Z',
        },
      ],
      drive_items: [
        { id: 'one', user_email: email, name: "Plan for O'Neil", mime_type: 'text/plain', parent_ids: ['root'] },
        { id: 'two', user_email: email, name: 'Budget plan', mime_type: 'text/plain', parent_ids: ['root'] },
        { id: 'three', user_email: email, name: 'Holidays', mime_type: 'text/plain', parent_ids: ['root'] },
      ],
    },
    redirectUri,
  );
});
afterAll(() => google[Symbol.asyncDispose]());

interface Tokens {
  access_token: string;
  refresh_token?: string;
  scope: string;
  error?: string;
}

/** Consents as a person on Google's page; answers the code. */
async function consents(
  scopes: readonly string[],
  more: Record<string, string> = {},
): Promise<{ code: string; verifier: string }> {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(8).toString('hex');
  const asked = new URLSearchParams({
    client_id: google.client.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: scopes.join(' '),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    access_type: 'offline',
    include_granted_scopes: 'true',
    ...more,
  });
  const back = await consentAtGoogle(`${google.url}/o/oauth2/v2/auth?${asked.toString()}`, email);
  expect(back.state).toBe(state);
  return { code: back.code, verifier };
}

async function tokens(form: Record<string, string>): Promise<Tokens> {
  const { clientId, clientSecret } = google.client;
  const answer = await fetch(`${google.url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: clientId, client_secret: clientSecret, ...form }),
  });
  return (await answer.json()) as Tokens;
}

async function linked(scopes: readonly string[], more: Record<string, string> = {}): Promise<Tokens> {
  const { code, verifier } = await consents(scopes, more);
  return tokens({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri });
}

interface Answered {
  status: number;
  body: { files?: { name: string }[]; items?: { summary: string }[]; error?: { errors: { reason: string }[] } };
}
async function asks(token: string, path: string): Promise<Answered> {
  const answer = await fetch(`${google.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, body: (await answer.json()) as Answered['body'] };
}
const reasonOf = ({ body }: Answered) => body.error?.errors[0]?.reason;
const eventsPath = '/calendar/v3/calendars/primary/events';

describe('consent', () => {
  test('a token opens what its scopes open, and 403 says so of the rest; the emulator by itself opens everything', async () => {
    const { access_token: token, scope } = await linked(['openid', 'email', scopeNames.driveFile]);
    expect(scope.split(' ')).toContain(scopeNames.driveFile);
    const events = await asks(token, eventsPath);
    expect([events.status, reasonOf(events)]).toEqual([403, 'insufficientPermissions']);
    const byItself = await google.emulator(
      new Request(`${google.url}${eventsPath}`, { headers: { authorization: `Bearer ${token}` } }),
    );
    expect(byItself.status).toBe(200);
  });

  test('scopes add up step by step, and a code is good once and with its verifier only', async () => {
    await linked([scopeNames.driveFile]);
    const { code, verifier } = await consents([scopeNames.events]);
    const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
    expect((await tokens({ ...form, code_verifier: 'other' })).error).toBe('invalid_grant');
    const again = await consents([scopeNames.events]);
    const whole = { ...form, code: again.code, code_verifier: again.verifier };
    const both = await tokens(whole);
    expect(both.scope.split(' ')).toEqual(expect.arrayContaining([scopeNames.driveFile, scopeNames.events]));
    expect((await tokens(whole)).error).toBe('invalid_grant');
    expect((await asks(both.access_token, eventsPath)).body.items?.map(({ summary }) => summary)).toEqual([
      'Board meeting',
    ]);
    expect(verifier).not.toBe('');
  });

  test('without access_type=offline there is no refresh token', async () => {
    expect((await linked(['openid'], { access_type: 'online' })).refresh_token).toBeUndefined();
  });

  test('an access token is over after an hour; revoking any token ends the grant, here or in the account', async () => {
    const { access_token: token, refresh_token: refresh = '' } = await linked([scopeNames.events]);
    google.grants.now += 3_601_000;
    expect((await asks(token, eventsPath)).status).toBe(401);
    const fresh = await tokens({ grant_type: 'refresh_token', refresh_token: refresh });
    expect((await asks(fresh.access_token, eventsPath)).status).toBe(200);
    const revoke = () => fetch(`${google.url}/revoke?token=${refresh}`, { method: 'POST' });
    expect([(await revoke()).status, (await revoke()).status]).toEqual([200, 400]);
    expect((await asks(fresh.access_token, eventsPath)).status).toBe(401);
    expect((await tokens({ grant_type: 'refresh_token', refresh_token: refresh })).error).toBe('invalid_grant');
    const another = await linked([scopeNames.events]);
    google.grants.revokeByAccount(email);
    expect((await asks(another.access_token, eventsPath)).status).toBe(401);
    expect(google.grants.living()).toBe(0);
  });
});

describe('Drive', () => {
  test('searches as it is documented, which the emulator does not', async () => {
    const { access_token: token } = await linked([scopeNames.driveMetadata]);
    const found = async (q: string) =>
      (await asks(token, `/drive/v3/files?q=${encodeURIComponent(q)}`)).body.files?.map(({ name }) => name).sort();
    expect(await found(`name contains 'plan' and trashed = false`)).toEqual(['Budget plan', "Plan for O'Neil"]);
    expect(await found(String.raw`name contains 'O\'Neil'`)).toEqual(["Plan for O'Neil"]);
    // Only beginnings of words: https://developers.google.com/workspace/drive/api/guides/ref-search-terms
    expect(await found(`name contains 'udget'`)).toEqual([]);
    const broken = await asks(token, `/drive/v3/files?q=${encodeURIComponent("name contains 'O'Neil'")}`);
    expect([broken.status, reasonOf(broken)]).toEqual([400, 'invalid']);
    const byItself = await google.emulator(
      new Request(`${google.url}/drive/v3/files?q=${encodeURIComponent("name contains 'udget'")}`, {
        headers: { authorization: `Bearer ${token}` },
      }),
    );
    expect(((await byItself.json()) as { files: unknown[] }).files).toHaveLength(3);
  });

  test('the file scope shows what was opened with the client, and nothing else', async () => {
    google.grants.revokeByAccount(email);
    const { access_token: token } = await linked([scopeNames.driveFile]);
    expect((await asks(token, '/drive/v3/files')).body.files).toEqual([]);
    google.openedWithClient.add('two');
    expect((await asks(token, '/drive/v3/files')).body.files?.map(({ name }) => name)).toEqual(['Budget plan']);
  });

  test('a query is all of its terms or none', () => {
    const file = { name: 'Plan', mimeType: 'text/plain', text: 'secret words' };
    expect(searchOf(`fullText contains 'secret'`)?.(file)).toBe(true);
    expect(searchOf(`fullText contains 'secr'`)?.(file)).toBe(false);
    expect(searchOf(`(name contains 'x' or fullText contains 'words') and trashed = false`)?.(file)).toBe(true);
    expect(searchOf(`name = 'plan' and mimeType = 'text/plain'`)?.(file)).toBe(true);
    for (const broken of [
      `name contains`,
      `name contains 'a' and`,
      `(name contains 'a'`,
      `name contains 'a')`,
      `owner = 'x'`,
    ])
      expect(searchOf(broken), broken).toBeNull();
  });
});

describe('mail and faults', () => {
  test('the metadata scope of Gmail takes no search and gives no bodies', async () => {
    const { access_token: token } = await linked([scopeNames.mail]);
    expect((await asks(token, '/gmail/v1/users/me/messages')).status).toBe(200);
    for (const query of ['messages?q=in:inbox', 'messages/any?format=full'])
      expect((await asks(token, `/gmail/v1/users/me/${query}`)).status).toBe(403);
  });

  test('fails as often as it is told to, with Google’s own words, and is slow where it is told to be', async () => {
    const { access_token: token } = await linked([scopeNames.events]);
    google.fail({ path: /events$/, answer: apiError(429, 'rateLimitExceeded', 'Rate Limit Exceeded'), times: 1 });
    const limited = await asks(token, eventsPath);
    expect([limited.status, reasonOf(limited)]).toEqual([429, 'rateLimitExceeded']);
    expect((await asks(token, eventsPath)).status).toBe(200);
    google.delay(/events$/, 150);
    const began = performance.now();
    await asks(token, eventsPath);
    expect(performance.now() - began).toBeGreaterThan(140);
    google.well();
    expect((await asks('made-up', eventsPath)).status).toBe(401);
    expect(google.calls.filter((call) => call === `GET ${eventsPath}`).length).toBeGreaterThan(3);
  });
});
