// Rebuilds the index of staff addresses through the door after a crash emptied it. Sign-in of staff depends on it.
import type { EntityManager } from '@mikro-orm/postgresql';
import { ownCaller } from '@clounge/shared/caller';
import type { Door } from '@clounge/shared/vault';
import { normalEmail } from '../accounts/email.ts';
import { staffFields, StaffMember } from './staff.entity.ts';

/** One of the part's writers at a time. */
const indexLock = 7_313;

/**
 * Fills the index where it is empty although there is staff; does nothing otherwise. A crash empties it as a whole, so that it is
 * either complete or empty. Throws `Refused` UNAVAILABLE where the look cannot be recorded.
 */
export async function rebuildStaffIndex(
  em: EntityManager,
  door: Pick<Door, 'open' | 'blind'>,
  clientId: string,
): Promise<void> {
  await em.transactional(async (tx) => {
    await tx.execute(`select pg_advisory_xact_lock(?)`, [indexLock]);
    const emptied = await tx.execute<unknown[]>(
      `select 1 where exists (select 1 from staff_member) and not exists (select 1 from staff_email_index)`,
    );
    if (emptied.length === 0) return;
    const staff = await tx.find(StaffMember, {});
    const opened = await door.open(
      ownCaller(clientId, 'index-rebuild'),
      { operation: 'rebuildStaffIndex' },
      staffFields,
      staff,
    );
    const living = staff.flatMap((row, at) => {
      const one = opened[at];
      return one?.kind === 'opened' ? [{ subjectId: row.subjectId, email: normalEmail(one.value.email) }] : [];
    });
    const blinds = await door.blind(
      'email',
      null,
      living.map(({ email }) => email),
    );
    for (const [at, { subjectId }] of living.entries()) {
      await tx.execute(
        `insert into staff_email_index (blind, subject_id) values (?, ?) on conflict (blind) do nothing`,
        [blinds[at], subjectId],
      );
    }
  });
}
