// A member's own link with Google: begun with words that were shown, finished with what Google's page came back with, removed at any time. Tokens lie
// sealed under the member and go nowhere else. Art. 1(3).
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { subjectScope, type SealedRow } from '@clounge/shared/vault';
import { consentFields } from '../consents/consent.entity.ts';
import { GoogleFault, type Exchanged, type GoogleIdentity } from './google-client.ts';
import { googleLinkFields, tierNames, type GoogleLinkFields, type Tier } from './google-link.entity.ts';
import { googleRefusal, type GoogleRefusal } from './refusals.ts';
import type { GoogleSources } from './sources.ts';
import { newState, nonceOf, readState, verifierOf, type LinkState } from './state.ts';
import { consentPurposes, scopesOf, wordingVersion, wordsOf, type ScopeClass } from './tiers.ts';

export interface TierOffer {
  tier: Tier;
  scopes: string[];
  googleClass: ScopeClass;
  clause: string;
  text: string;
  wording: string;
  given: boolean;
}

export interface GoogleLinkView {
  offered: boolean;
  linkedAt: Date | null;
  account: string | null;
  broken: boolean;
  tiers: TierOffer[];
}

export interface LinkOutcome {
  link: GoogleLinkView | null;
  refusal: Refusal | null;
}

interface LinkRow extends SealedRow {
  linkedAt: Date;
  brokenAt: Date | null;
}

interface Member {
  subjectId: string;
  tenantId: string;
}

const clause = 'Art. 1(3)';
const purpose = 'membership-management';
const memberOf = ({ subjectId, tenantId }: Caller): Member | null =>
  subjectId === null || tenantId === null ? null : { subjectId, tenantId };

/** The link that stands; null where there is none. */
export async function livingLink(db: Queryable, subjectId: string, locked = false): Promise<LinkRow | null> {
  const found = await db.query<LinkRow>(
    `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed,
       linked_at as "linkedAt", broken_at as "brokenAt"
     from google_link where subject_id = $1 and unlinked_at is null ${locked ? 'for update' : ''}`,
    [subjectId],
  );
  return found.rows[0] ?? null;
}

/** What a link holds, through the door as its member; null where it stays shut. */
export async function openLink(
  { door }: Pick<GoogleSources, 'door'>,
  caller: Caller,
  operation: string,
  row: LinkRow,
): Promise<GoogleLinkFields | null> {
  const [link] = await door.open({ ...caller, purpose }, { operation, purpose }, googleLinkFields, [row]);
  return link?.kind === 'opened' ? link.value : null;
}

/** The caller's own link, and what they may give. Throws `Refused` UNAVAILABLE. */
export async function ownGoogleLink(sources: GoogleSources, caller: Caller): Promise<GoogleLinkView | null> {
  const member = memberOf(caller);
  if (!member) return null;
  const row = await livingLink(sources.pool, member.subjectId);
  const fields = row && (await openLink(sources, caller, 'ownGoogleLink', row));
  const offer = sources.google?.offer ?? { tiers: [], wholeDrive: false };
  return {
    offered: sources.google !== null,
    linkedAt: row?.linkedAt ?? null,
    account: fields?.email ?? null,
    broken: row?.brokenAt != null,
    tiers: tierNames
      .filter((tier) => offer.tiers.includes(tier))
      .map((tier) => ({
        tier,
        ...scopesOf(tier, offer),
        clause,
        text: wordsOf(tier, caller.language),
        wording: wordingVersion,
        given: fields?.tiers.includes(tier) ?? false,
      })),
  };
}

/** Where to consent at Google. Writes nothing. Refusals: NOT_A_MEMBER, GOOGLE_NOT_OFFERED, WORDS_CHANGED. */
export async function beginGoogleLink(
  { google, door, clock }: GoogleSources,
  caller: Caller,
  { tier, wording }: { tier: Tier; wording: string },
): Promise<{ url: string | null; refusal: Refusal | null }> {
  const refused = (code: GoogleRefusal) => ({ url: null, refusal: googleRefusal(code, caller.language) });
  const member = memberOf(caller);
  if (!member) return refused('NOT_A_MEMBER');
  if (!google?.offer.tiers.includes(tier)) return refused('GOOGLE_NOT_OFFERED');
  if (wording !== wordingVersion) return refused('WORDS_CHANGED');
  const state = await newState(door, { subjectId: member.subjectId, tier, wording }, clock.real().getTime());
  const { scopes } = scopesOf(tier, google.offer);
  const [verifier, nonce] = await Promise.all([verifierOf(door, state), nonceOf(door, state)]);
  return { url: await google.client.consentUrl({ scopes, state, verifier, nonce }), refusal: null };
}

/**
 * Takes what Google's page came back with. Whatever is refused leaves nothing here, and the access that Google gave is taken back.
 * Refusals: NOT_A_MEMBER, GOOGLE_NOT_OFFERED, STATE_NOT_YOURS, STATE_LATE, CODE_NOT_GOOD, SCOPES_MISSING, OTHER_ACCOUNT, GOOGLE_UNAVAILABLE.
 */
export async function finishGoogleLink(
  sources: GoogleSources,
  caller: Caller,
  { code, state }: { code: string; state: string },
): Promise<LinkOutcome> {
  const { google, door, clock } = sources;
  const refused = (why: GoogleRefusal): LinkOutcome => ({ link: null, refusal: googleRefusal(why, caller.language) });
  const member = memberOf(caller);
  if (!member) return refused('NOT_A_MEMBER');
  if (!google) return refused('GOOGLE_NOT_OFFERED');
  const read = await readState(door, member.subjectId, state, clock.real().getTime());
  if (read.kind !== 'good') return refused(read.kind === 'late' ? 'STATE_LATE' : 'STATE_NOT_YOURS');
  try {
    const given = await google.client.exchange(code, await verifierOf(door, state));
    const who =
      given.idToken === null ? null : await google.client.identityOf(given.idToken, await nonceOf(door, state));
    const wanted = scopesOf(read.said.tier, google.offer).scopes.filter((scope) => scope.startsWith('https:'));
    const why = !who
      ? 'CODE_NOT_GOOD'
      : wanted.every((scope) => given.scopes.includes(scope))
        ? await keep(sources, caller, { member, said: read.said, given, who })
        : 'SCOPES_MISSING';
    if (why === null) return { link: await ownGoogleLink(sources, caller), refusal: null };
    // A grant adds up: taking it back would end what was given before, so only a first one is.
    if (given.refreshToken !== null && !(await livingLink(sources.pool, member.subjectId)))
      await google.client.revoke(given.refreshToken);
    return refused(why);
  } catch (error) {
    if (!(error instanceof GoogleFault)) throw error;
    return refused(error.code === 'CODE_NOT_GOOD' ? 'CODE_NOT_GOOD' : 'GOOGLE_UNAVAILABLE');
  }
}

interface Keeping {
  member: Member;
  said: LinkState;
  given: Exchanged;
  who: GoogleIdentity;
}

/** Writes link and evidence of the consent, both or none; null where it did. */
async function keep(sources: GoogleSources, caller: Caller, keeping: Keeping): Promise<GoogleRefusal | null> {
  const { pool, door, clock } = sources;
  const { member, said, given, who } = keeping;
  return inTransaction(pool, async (db) => {
    const row = await livingLink(db, member.subjectId, true);
    const before = row && (await openLink(sources, caller, 'finishGoogleLink', row));
    if (row && !before) throw new Refused('UNAVAILABLE', 'What was linked before stays shut now.');
    if (before && before.googleSubject !== who.subject) return 'OTHER_ACCOUNT';
    const refreshToken = given.refreshToken ?? before?.refreshToken ?? null;
    // Without one nothing could be read an hour later.
    if (refreshToken === null) return 'CODE_NOT_GOOD';
    const value: GoogleLinkFields = {
      googleSubject: who.subject,
      email: who.email,
      profileName: who.name,
      tiers: [...new Set([...(before?.tiers ?? []), said.tier])],
      refreshToken,
    };
    const place = { tenantId: member.tenantId, scope: subjectScope(member.subjectId, googleLinkFields.recordClass) };
    const id = row?.id ?? randomUUID();
    const consentId = randomUUID();
    const consentScope = subjectScope(member.subjectId, consentFields.recordClass);
    const [[link], [consent]] = await Promise.all([
      door.seal(googleLinkFields, [{ id, ...place, value }]),
      door.seal(consentFields, [
        {
          id: consentId,
          tenantId: member.tenantId,
          scope: consentScope,
          value: {
            purpose: consentPurposes[said.tier],
            wording: said.wording,
            language: caller.language,
            channel: 'portal',
          },
        },
      ]),
    ]);
    const at = clock.now();
    await db.query(
      `insert into google_link (id, subject_id, tenant_id, scope, sealed, linked_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set sealed = excluded.sealed, broken_at = null`,
      [id, member.subjectId, member.tenantId, place.scope, link?.sealed, at],
    );
    await db.query(
      'insert into consent (id, subject_id, tenant_id, scope, sealed, given_at) values ($1, $2, $3, $4, $5, $6)',
      [consentId, member.subjectId, member.tenantId, consentScope, consent?.sealed, at],
    );
    return null;
  });
}
