// Takes access back at Google and forgets its token: asked by the member, or because the membership ended. What Google does not answer is told again
// until it does; the token stays sealed until then and opens nothing here.
import { ownCaller, type Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import { safeCause } from '@clounge/shared/errors';
import type { SealedRow } from '@clounge/shared/vault';
import { consentFields } from '../consents/consent.entity.ts';
import { GoogleFault } from './google-client.ts';
import { googleLinkFields } from './google-link.entity.ts';
import { livingLink, ownGoogleLink, type LinkOutcome } from './linking.ts';
import { googleRefusal } from './refusals.ts';
import type { GoogleSources } from './sources.ts';
import { consentPurposes } from './tiers.ts';

/** Stays open while the door is shut for everybody: what ends is to end at Google too. */
const purpose = 'destruction';
const ourselves = ({ config }: Pick<GoogleSources, 'config'>): Caller => ownCaller(config.clientId, purpose);
const googlePurposes: readonly string[] = Object.values(consentPurposes);

/** Ends the link and its consents at once, and has Google told. Refusals: NOT_A_MEMBER, NOT_LINKED. */
export async function unlinkGoogle(sources: GoogleSources, caller: Caller): Promise<LinkOutcome> {
  const { subjectId, language } = caller;
  if (subjectId === null) return { link: null, refusal: googleRefusal('NOT_A_MEMBER', language) };
  const linked = await livingLink(sources.pool, subjectId);
  if (!linked) return { link: await ownGoogleLink(sources, caller), refusal: googleRefusal('NOT_LINKED', language) };
  const at = sources.clock.now();
  const consents = await googleConsents(sources, subjectId);
  await inTransaction(sources.pool, async (db) => {
    await db.query(
      'update google_link set unlinked_at = greatest($2, linked_at) where id = $1 and unlinked_at is null',
      [linked.id, at],
    );
    await db.query(
      'update consent set ended_at = greatest($2, given_at) where id = any ($1::uuid[]) and ended_at is null',
      [consents, at],
    );
  });
  await revokeEnded(sources, linked.id);
  return { link: await ownGoogleLink(sources, caller), refusal: null };
}

/** Standing consents to Google of somebody: what each is for is sealed, so it is looked at by the part itself. */
async function googleConsents(sources: GoogleSources, subjectId: string): Promise<string[]> {
  const { rows } = await sources.pool.query<SealedRow>(
    `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
     from consent where subject_id = $1 and ended_at is null`,
    [subjectId],
  );
  const all = await sources.door.open(ourselves(sources), { operation: 'unlinkGoogle', purpose }, consentFields, rows);
  return rows.flatMap(({ id }, at) => {
    const one = all[at];
    return one?.kind === 'opened' && googlePurposes.includes(one.value.purpose) ? [id] : [];
  });
}

const atOnce = 100;

/** Takes access back at Google for links that ended: all that wait, or one. How many were. Google not answering leaves the rest waiting. */
export async function revokeEnded(sources: GoogleSources, onlyId: string | null = null): Promise<number> {
  const { pool, door, google, clock } = sources;
  if (!google) return 0;
  const { rows } = await pool.query<SealedRow>(
    `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
     from google_link where unlinked_at is not null and revoked_at is null and ($1::uuid is null or id = $1)
     order by unlinked_at limit ${atOnce}`,
    [onlyId],
  );
  if (rows.length === 0) return 0;
  const links = await door.open(ourselves(sources), { operation: 'revokeGoogle', purpose }, googleLinkFields, rows);
  let done = 0;
  for (const [at, row] of rows.entries()) {
    const link = links[at];
    try {
      // Destroyed meanwhile, its token with it: nobody has it any more.
      if (link?.kind !== 'opened') continue;
      if (link.value.refreshToken !== null) await google.client.revoke(link.value.refreshToken);
      const { id, tenantId, scope, scopeVersion } = row;
      const value = { ...link.value, refreshToken: null };
      const [sealed] = await door.seal(googleLinkFields, [{ id, tenantId, scope, scopeVersion, value }]);
      await pool.query('update google_link set sealed = $2, revoked_at = $3 where id = $1', [
        id,
        sealed?.sealed,
        clock.now(),
      ]);
      done += 1;
    } catch (error) {
      if (!(error instanceof GoogleFault)) throw error;
      process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'google', cause: safeCause(error) })}\n`);
      return done;
    }
  }
  return done;
}
