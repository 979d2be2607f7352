// Asks Google once a day whether links still stand, for whoever took access back in their Google Account and never comes by here. Reads nothing there.
import { ownCaller } from '@clounge/shared/caller';
import { safeCause } from '@clounge/shared/errors';
import type { SealedRow } from '@clounge/shared/vault';
import { GoogleFault } from './google-client.ts';
import { googleLinkFields } from './google-link.entity.ts';
import type { GoogleSources } from './sources.ts';

const purpose = 'legal-obligation';
const atOnce = 100;
const everyMs = 24 * 3_600_000;

/** Looks at links that were not looked at for a day; how many Google has ended. While Google does not answer the rest waits. */
export async function lookForEnded(sources: GoogleSources): Promise<number> {
  const { pool, door, google, clock, config } = sources;
  if (!google) return 0;
  const { rows } = await pool.query<SealedRow>(
    `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
     from google_link where unlinked_at is null and broken_at is null and coalesce(looked_at, linked_at) < $1
     order by coalesce(looked_at, linked_at) limit ${atOnce}`,
    [new Date(clock.now().getTime() - everyMs)],
  );
  if (rows.length === 0) return 0;
  const links = await door.open(
    ownCaller(config.clientId, purpose),
    { operation: 'lookForEndedLinks', purpose },
    googleLinkFields,
    rows,
  );
  let ended = 0;
  for (const [at, row] of rows.entries()) {
    const link = links[at];
    // A shut door is not looked through; the look is made up for when it opens.
    const token = link?.kind === 'opened' ? link.value.refreshToken : null;
    let isOver = false;
    if (token !== null) {
      try {
        await google.client.access(token);
      } catch (error) {
        if (!(error instanceof GoogleFault)) throw error;
        if (error.code !== 'REVOKED') {
          process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'google', cause: safeCause(error) })}\n`);
          return ended;
        }
        isOver = true;
      }
    }
    await pool.query(
      'update google_link set looked_at = $2, broken_at = case when $3 then coalesce(broken_at, $2) else broken_at end where id = $1',
      [row.id, clock.now(), isOver],
    );
    if (isOver) ended += 1;
  }
  return ended;
}
