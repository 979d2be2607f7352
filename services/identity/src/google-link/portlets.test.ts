// Portlets against the local Google: what they show, what each of Google's documented errors becomes, and that nothing of it is anywhere afterwards.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { apiError, consentAtGoogle, startLocalGoogle, type LocalGoogle } from '@clounge/test/google';
import { installation, promise, type Installation } from '@clounge/test/kit';
import type { Caller } from '@clounge/shared/caller';
import { importedSubjects, memberRow, sampleHouse, type SampleHouse } from '../people/testing/house.ts';
import { googleClient } from './google-client.ts';
import type { Tier } from './google-link.entity.ts';
import { googleReading } from './google-reading.ts';
import { beginGoogleLink, finishGoogleLink, ownGoogleLink } from './linking.ts';
import { lookForEnded } from './looking.ts';
import { googleEvents, googleFiles, googleMail } from './portlets.ts';
import type { GoogleSources } from './sources.ts';
import { wordingVersion } from './tiers.ts';

const redirectUri = 'http://localhost:4000/portal/en/google';
const accounts = ['one@workspace.example', 'two@workspace.example'] as const;
const canary = (kind: string, at: number) => `Canary ${kind} of ${at === 0 ? 'Ahn' : 'Budi'}`;
const soon = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

let place: Installation;
let at: SampleHouse;
let google: LocalGoogle;
let sources: GoogleSources;
let members: Caller[];
beforeAll(async () => {
  place = await installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['identity', 'vault', 'journal'] });
  at = await sampleHouse(place);
  const ids = await importedSubjects(
    at.house,
    ['E1', 'E2', 'E3'].map((number) => memberRow(number)),
  );
  members = ids.map(
    (subjectId) => at.house.as({ roles: ['member'], subjectId, tenantId: at.company, clientId: 'portal' }).caller,
  );
  google = await startLocalGoogle(
    {
      users: accounts.map((email) => ({ email, name: 'Alex Kim' })),
      calendars: accounts.map((email) => ({
        id: `cal-${email}`,
        user_email: email,
        summary: email,
        primary: true,
        selected: true,
      })),
      calendar_events: accounts.flatMap((email, index) => [
        {
          ...{
            id: `later-${index}`,
            user_email: email,
            calendar_id: `cal-${email}`,
            summary: canary('tomorrow', index),
          },
          ...{ start_date_time: soon(30), end_date_time: soon(31) },
        },
        {
          ...{ id: `today-${index}`, user_email: email, calendar_id: `cal-${email}`, summary: canary('today', index) },
          ...{ description: 'x'.repeat(1_000_000), start_date_time: soon(2), end_date_time: soon(3) },
        },
      ]),
      messages: accounts.flatMap((email, index) =>
        ['UNREAD', 'STARRED'].map((label) => ({
          ...{ id: `mail-${label}-${index}`, user_email: email, from: 'boss@elsewhere.example', to: email },
          ...{
            subject: canary(`mail ${label}`, index),
            body_text: canary('text of a mail', index),
            label_ids: ['INBOX', label],
          },
        })),
      ),
      drive_items: accounts.map((email, index) => ({
        ...{
          id: `file-${index}`,
          user_email: email,
          name: `${canary('file', index)}'s "plan"`,
          mime_type: 'text/plain',
        },
        parent_ids: ['root'],
      })),
    },
    redirectUri,
  );
  const { pool, door, clock, config } = at.house.identity;
  const offer = { tiers: ['DRIVE', 'CALENDAR', 'MAIL'] as Tier[], wholeDrive: true };
  const client = googleClient({ ...google.client, root: google.url, offer }, redirectUri);
  sources = { pool, door, clock, config, google: { client, reading: googleReading(google.url), offer } };
  for (const [index, email] of accounts.entries())
    for (const tier of ['DRIVE', 'CALENDAR', 'MAIL'] as const) await link(memberAt(index), tier, email);
}, 120_000);
afterAll(async () => {
  await google[Symbol.asyncDispose]();
  await at[Symbol.asyncDispose]();
});

const memberAt = (index: number): Caller => members[index] ?? expect.fail('no such member');

async function link(caller: Caller, tier: Tier, email: string): Promise<void> {
  const { url } = await beginGoogleLink(sources, caller, { tier, wording: wordingVersion });
  const { refusal } = await finishGoogleLink(sources, caller, await consentAtGoogle(url ?? '', email));
  expect(refusal).toBeNull();
}

const titles = async (caller: Caller, days = 7) => {
  const { shown, refusal } = await googleEvents(sources, caller, days);
  return shown?.map(({ title }) => title) ?? refusal?.code;
};
const names = async (caller: Caller, search: string) => {
  const { shown, refusal } = await googleFiles(sources, caller, search);
  return shown?.map(({ name }) => name) ?? refusal?.code;
};

describe('portlets', () => {
  promise(
    'Art. 1(3)',
    'show events over the calendars and files that fit, by their beginning; and nothing without a link',
    async () => {
      expect(await titles(memberAt(0))).toEqual([canary('today', 0), canary('tomorrow', 0)]);
      expect(await titles(memberAt(0), 1)).toEqual([canary('today', 0)]);
      expect(await names(memberAt(1), 'canary')).toEqual([`${canary('file', 1)}'s "plan"`]);
      const { shown: mail } = await googleMail(sources, memberAt(0));
      expect(mail?.unread).toBe(1);
      expect(mail?.mails.map(({ subject, from, unread }) => [subject, from, unread]).sort()).toEqual([
        [canary('mail STARRED', 0), 'boss@elsewhere.example', false],
        [canary('mail UNREAD', 0), 'boss@elsewhere.example', true],
      ]);
      expect(JSON.stringify(mail)).not.toContain('text of a mail');
      // Quotes, backslashes and operators of a search are a text like any.
      for (const search of [`Budi's`, `' or name contains 'x`, String.raw`\' or trashed = true`, '"', String.raw`\\`])
        expect(Array.isArray(await names(memberAt(1), search)), search).toBe(true);
      expect(await names(memberAt(1), `' or name contains 'canary`)).toEqual([]);
      expect([await titles(memberAt(2)), await names(memberAt(2), 'x')]).toEqual(['NOT_LINKED', 'NOT_LINKED']);
    },
  );

  promise('Art. 1(3)', 'each of Google’s errors has its own words, and none touches the other portlet', async () => {
    const wanted: [number, string, string][] = [
      [400, 'invalid', 'NOTHING_THERE'],
      [403, 'insufficientPermissions', 'SCOPES_MISSING'],
      [403, 'rateLimitExceeded', 'GOOGLE_LIMITED'],
      [403, 'userRateLimitExceeded', 'GOOGLE_LIMITED'],
      [403, 'dailyLimitExceeded', 'GOOGLE_LIMITED'],
      [404, 'notFound', 'NOTHING_THERE'],
      [410, 'deleted', 'NOTHING_THERE'],
      [429, 'rateLimitExceeded', 'GOOGLE_LIMITED'],
      [500, 'backendError', 'GOOGLE_SILENT'],
      [503, 'backendError', 'GOOGLE_SILENT'],
    ];
    for (const [status, reason, code] of wanted)
      for (const path of [/calendarList$/, /events$/]) {
        google.fail({ path, answer: apiError(status, reason, 'Canary of an error') });
        expect([status, reason, await titles(memberAt(0))]).toEqual([status, reason, code]);
        expect(await names(memberAt(0), 'canary')).toHaveLength(1);
        google.well();
      }
    google.fail({ path: /token$/, answer: { status: 500, body: { error: 'internal_failure' } } });
    expect(await titles(memberAt(0))).toBe('GOOGLE_SILENT');
    google.well();
    expect((await ownGoogleLink(sources, memberAt(0)))?.broken).toBe(false);
  });

  promise(
    'Art. 9(5)',
    'of two members who look at once, two hundred times, none sees what is the other’s',
    async () => {
      const looks = await Promise.all(
        Array.from({ length: 200 }, async (_one, look) => {
          const index = look % 2;
          return { index, seen: look % 4 < 2 ? await titles(memberAt(index)) : await names(memberAt(index), 'canary') };
        }),
      );
      for (const { index, seen } of looks) {
        expect(seen?.length).toBeGreaterThan(0);
        expect(JSON.stringify(seen)).not.toContain(index === 0 ? 'Budi' : 'Ahn');
      }
    },
  );

  promise(
    'Art. 1(3)',
    'what was taken back in the Google Account is noticed, said, and can be given anew',
    async () => {
      google.grants.revokeByAccount(accounts[0]);
      expect([await titles(memberAt(0)), await names(memberAt(0), 'canary')]).toEqual(['ACCESS_ENDED', 'ACCESS_ENDED']);
      expect((await ownGoogleLink(sources, memberAt(0)))?.broken).toBe(true);
      expect(await titles(memberAt(1))).toHaveLength(2);
      await link(memberAt(0), 'CALENDAR', accounts[0]);
      // Whoever never comes by is noticed within a day.
      const tomorrow: GoogleSources = {
        ...sources,
        clock: { ...sources.clock, now: () => new Date(Date.now() + 40 * 86_400_000) },
      };
      expect(await lookForEnded(tomorrow)).toBe(0);
      google.grants.revokeByAccount(accounts[0]);
      const after: GoogleSources = {
        ...sources,
        clock: { ...sources.clock, now: () => new Date(Date.now() + 42 * 86_400_000) },
      };
      google.fail({ path: /token$/, answer: { status: 503, body: { error: 'unavailable' } } });
      expect(await lookForEnded(after)).toBe(0);
      google.well();
      expect([await lookForEnded(after), await lookForEnded(after)]).toEqual([1, 0]);
      expect((await ownGoogleLink(sources, memberAt(0)))?.broken).toBe(true);
      await link(memberAt(0), 'CALENDAR', accounts[0]);
      expect((await ownGoogleLink(sources, memberAt(0)))?.broken).toBe(false);
      expect(await titles(memberAt(0))).toHaveLength(2);
    },
  );

  promise(
    'Art. 1(3)',
    'nothing of what they showed lies anywhere; that a portlet was read stands in the journal',
    async () => {
      const all: string[] = [];
      for (const database of ['identity', 'journal', 'vault'] as const) {
        const tables = await place.sql<{ name: string }>(
          database,
          `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
        );
        for (const { name } of tables) {
          const rows = await place.sql<{ row: string }>(database, `select t::text as row from "${name}" t`);
          all.push(...rows.map(({ row }) => row));
        }
      }
      const found = all.filter((row) => /canary/i.test(row) || row.includes(Buffer.from('Canary').toString('hex')));
      expect(found).toEqual([]);
      const looks = await place.sql<{ operation: string; subjects: string[] }>(
        'journal',
        `select distinct operation, subjects from access_record where operation in ('googleEvents', 'googleFiles')`,
      );
      expect(looks.length).toBeGreaterThanOrEqual(4);
    },
  );
});
