// A member's link with Google, against the local Google: step by step, only with the words that were shown, only by whom it was begun; removed here, there,
// and with the membership. What Google gave lies sealed and is taken back.
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { consentAtGoogle, startLocalGoogle, type LocalGoogle } from '@clounge/test/google';
import { installation, promise, type Installation } from '@clounge/test/kit';
import type { Caller } from '@clounge/shared/caller';
import { withdrawMember } from '../people/withdrawal.ts';
import { importedSubjects, memberRow, officer, sampleHouse, type SampleHouse } from '../people/testing/house.ts';
import { googleClient } from './google-client.ts';
import { googleReading } from './google-reading.ts';
import { beginGoogleLink, finishGoogleLink, ownGoogleLink } from './linking.ts';
import type { GoogleSources } from './sources.ts';
import type { Tier } from './google-link.entity.ts';
import { wordingVersion } from './tiers.ts';
import { revokeEnded, unlinkGoogle } from './unlinking.ts';

const redirectUri = 'http://localhost:4000/portal/en/google';
const accounts = [
  'one@workspace.example',
  'two@workspace.example',
  'three@workspace.example',
  'four@workspace.example',
];

let place: Installation;
let at: SampleHouse;
let google: LocalGoogle;
let sources: GoogleSources;
let members: string[];
beforeAll(async () => {
  place = await installation({ clock: '2026-11-01T09:00:00+07:00', databases: ['identity', 'vault', 'journal'] });
  at = await sampleHouse(place);
  members = await importedSubjects(
    at.house,
    ['E1', 'E2', 'E3', 'E4', 'E5'].map((number) => memberRow(number)),
  );
  google = await startLocalGoogle({ users: accounts.map((email) => ({ email, name: 'Alex Kim' })) }, redirectUri);
  const { pool, door, clock, config } = at.house.identity;
  const settings = {
    ...google.client,
    root: google.url,
    offer: { tiers: ['DRIVE', 'CALENDAR'] as Tier[], wholeDrive: false },
  };
  sources = {
    pool,
    door,
    clock,
    config,
    google: { client: googleClient(settings, redirectUri), reading: googleReading(google.url), offer: settings.offer },
  };
}, 120_000);
afterAll(async () => {
  await google[Symbol.asyncDispose]();
  await at[Symbol.asyncDispose]();
});

const nextMember = (): Caller =>
  at.house.as({ roles: ['member'], subjectId: members.pop() ?? '', tenantId: at.company, clientId: 'portal' }).caller;

async function begun(caller: Caller, tier: Tier): Promise<string> {
  const { url, refusal } = await beginGoogleLink(sources, caller, { tier, wording: wordingVersion });
  return url ?? expect.fail(refusal?.code);
}

/** Consents as the member on Google's page; what that comes back with. */
const consented = async (caller: Caller, tier: Tier, email: string) =>
  consentAtGoogle(await begun(caller, tier), email);

async function linked(caller: Caller, tier: Tier, email: string) {
  const { link, refusal } = await finishGoogleLink(sources, caller, await consented(caller, tier, email));
  return link ?? expect.fail(refusal?.code);
}

const codeOf = async (work: Promise<{ refusal: { code: string } | null }>) => (await work).refusal?.code ?? null;
const rowsOf = async (subjectId: string | null) =>
  place.sql<{ row: string; unlinked: boolean; revoked: boolean; sealed: Buffer }>(
    'identity',
    `select to_jsonb(r)::text as row, unlinked_at is not null as unlinked, revoked_at is not null as revoked, sealed
     from google_link r where subject_id = $1`,
    [subjectId],
  );

describe('a link with Google', () => {
  promise(
    'Art. 1(3)',
    'is given step by step, each with its own scopes and consent, and what Google gave lies sealed',
    async () => {
      const member = nextMember();
      expect(await ownGoogleLink(sources, member)).toMatchObject({ offered: true, account: null, linkedAt: null });
      const asked = new URL(await begun(member, 'DRIVE'));
      expect(asked.searchParams.get('scope')?.split(' ')).toEqual([
        'openid',
        'email',
        'profile',
        'https://www.googleapis.com/auth/drive.file',
      ]);
      expect([
        asked.searchParams.get('code_challenge_method'),
        asked.searchParams.get('include_granted_scopes'),
      ]).toEqual(['S256', 'true']);
      const first = await linked(member, 'DRIVE', 'one@workspace.example');
      expect(first.tiers.map(({ tier, given, googleClass }) => [tier, given, googleClass])).toEqual([
        ['DRIVE', true, 'NON_SENSITIVE'],
        ['CALENDAR', false, 'SENSITIVE'],
      ]);
      expect(first).toMatchObject({ account: 'one@workspace.example', broken: false });
      const second = await linked(member, 'CALENDAR', 'one@workspace.example');
      expect(second.tiers.every(({ given }) => given)).toBe(true);
      const rows = await rowsOf(member.subjectId);
      expect(rows).toHaveLength(1);
      const consents = await place.sql('identity', 'select 1 from consent where subject_id = $1', [member.subjectId]);
      expect(consents).toHaveLength(2);
      expect(rows[0]?.row).not.toMatch(/workspace\.example|google_|refresh/);
      expect(rows[0]?.sealed.toString('latin1')).not.toContain('google_refresh');
    },
  );

  promise('Art. 1(3)', 'what another began, what is changed, used or over links nothing', async () => {
    const [member, other] = [nextMember(), nextMember()];
    const back = await consented(member, 'DRIVE', 'two@workspace.example');
    expect(await codeOf(finishGoogleLink(sources, other, back))).toBe('STATE_NOT_YOURS');
    const forged = { ...back, state: `${back.state.slice(0, -4)}AAAA` };
    expect(await codeOf(finishGoogleLink(sources, member, forged))).toBe('STATE_NOT_YOURS');
    expect(await codeOf(finishGoogleLink(sources, member, { ...back, state: '' }))).toBe('STATE_NOT_YOURS');
    const later: GoogleSources = {
      ...sources,
      clock: { ...sources.clock, real: () => new Date(Date.now() + 601_000) },
    };
    expect(await codeOf(finishGoogleLink(later, member, back))).toBe('STATE_LATE');
    // A code of another consent of the same member has another verifier.
    const another = await consented(member, 'DRIVE', 'two@workspace.example');
    expect(await codeOf(finishGoogleLink(sources, member, { ...back, code: another.code }))).toBe('CODE_NOT_GOOD');
    expect(await codeOf(finishGoogleLink(sources, member, { ...back, code: 'made-up' }))).toBe('CODE_NOT_GOOD');
    expect([await rowsOf(member.subjectId), await rowsOf(other.subjectId)]).toEqual([[], []]);
    expect(await codeOf(finishGoogleLink(sources, member, back))).toBeNull();
    expect(await codeOf(finishGoogleLink(sources, member, back))).toBe('CODE_NOT_GOOD');
    // Another account than the linked one changes nothing.
    const mixed = await consented(member, 'CALENDAR', 'three@workspace.example');
    expect(await codeOf(finishGoogleLink(sources, member, mixed))).toBe('OTHER_ACCOUNT');
    expect((await ownGoogleLink(sources, member))?.account).toBe('two@workspace.example');
    const begin = (tier: Tier, wording: string) => codeOf(beginGoogleLink(sources, member, { tier, wording }));
    expect([await begin('MAIL', wordingVersion), await begin('DRIVE', 'google-0')]).toEqual([
      ...['GOOGLE_NOT_OFFERED', 'WORDS_CHANGED'],
    ]);
    expect(await codeOf(unlinkGoogle(sources, other))).toBe('NOT_LINKED');
  });

  promise(
    'Art. 1(3)',
    'removed here it ends at Google, and its token is forgotten; while Google does not answer it is told again',
    async () => {
      const member = nextMember();
      await linked(member, 'DRIVE', 'three@workspace.example');
      google.fail({ path: /revoke$/, answer: apiDown });
      expect((await unlinkGoogle(sources, member)).link).toMatchObject({ account: null, linkedAt: null });
      expect(await rowsOf(member.subjectId)).toMatchObject([{ unlinked: true, revoked: false }]);
      expect(google.grants.livingOf('three@workspace.example')).toBe(true);
      google.well();
      expect(await revokeEnded(sources)).toBe(1);
      expect(google.grants.livingOf('three@workspace.example')).toBe(false);
      expect(await rowsOf(member.subjectId)).toMatchObject([{ unlinked: true, revoked: true }]);
      const open = await place.sql('identity', 'select 1 from consent where subject_id = $1 and ended_at is null', [
        member.subjectId,
      ]);
      expect([await revokeEnded(sources), open]).toEqual([0, []]);
      // Given anew it is another link.
      expect((await linked(member, 'DRIVE', 'three@workspace.example')).account).toBe('three@workspace.example');
    },
  );

  promise('Art. 3(1)', 'ends with the membership, at Google too', async () => {
    const member = nextMember();
    await linked(member, 'CALENDAR', 'four@workspace.example');
    await withdrawMember(at.house.as(officer), { personId: member.subjectId ?? '' });
    expect(await revokeEnded(sources)).toBe(1);
    expect(google.grants.livingOf('four@workspace.example')).toBe(false);
    expect(await rowsOf(member.subjectId)).toMatchObject([{ unlinked: true, revoked: true }]);
  });
});

const apiDown = { status: 503, body: { error: 'temporarily_unavailable' } };
