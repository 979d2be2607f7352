// Brings an ended company back as one, with an approved recovery of the privacy part, which then lifts the restrictions. Nobody who left
// before the company did, or who gave up being restored, comes back with it.
import { inTransaction } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { lockMembers } from '../people/member-store.ts';
import { isId } from '../people/paging.ts';
import { reopenConsents } from '../people/recovery-effects.ts';
import type { PeopleSources } from '../people/sources.ts';
import { lockedTermination, mayRecover } from './terminations.ts';

/**
 * Reinstates the members whom the end of the company took; their subject ids. A repeated step answers the same.
 * Throws `Refused` BAD_USER_INPUT, NOT_FOUND, and RECOVERY_OVER after the window.
 */
export async function reinstateOrganization(
  sources: PeopleSources,
  terminationId: string,
  recoveryId: string,
): Promise<string[]> {
  if (!isId(terminationId) || !isId(recoveryId))
    throw new Refused('BAD_USER_INPUT', 'Both ids are needed to recover a company.');
  return inTransaction(sources.pool, async (client) => {
    await lockMembers(client);
    const termination = await lockedTermination(client, terminationId);
    if (!termination) throw new Refused('NOT_FOUND', 'No company ended under this id.');
    if (termination.recoveredAt === null) {
      if (!mayRecover(sources, termination)) {
        throw new Refused('RECOVERY_OVER', 'The recovery window of the company is over (Art. 3(1)).', {
          wayOut: 'The company can become a customer anew.',
        });
      }
      const back = await client.query<{ subject_id: string; withdrew_at: Date }>(
        `update membership m set marketing_ended_at = old.withdrew_at, withdrew_at = null
         from (select id, withdrew_at from membership
               where termination_id = $1 and withdrew_at is not null and recovery_waived_at is null for update) old
         where m.id = old.id returning m.subject_id, old.withdrew_at`,
        [terminationId],
      );
      await reopenConsents(
        client,
        sources.door,
        back.rows.map((row) => ({ subjectId: row.subject_id, withdrewAt: row.withdrew_at })),
      );
      await client.query('update organization_termination set recovered_at = $2, recovery_id = $3 where id = $1', [
        terminationId,
        sources.clock.now(),
        recoveryId,
      ]);
    }
    const members = await client.query<{ subject_id: string }>(
      'select subject_id from membership where termination_id = $1 and withdrew_at is null',
      [terminationId],
    );
    return members.rows.map((row) => row.subject_id);
  });
}
