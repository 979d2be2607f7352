// Notes each sign-in of staff, address sealed, under a key that dies with the day. Kept as the policy's class `staff-log-in` says.
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { dayScope, type Door } from '@clounge/shared/vault';
import type { SignInOrigin } from '../accounts/accounts.ts';
import { staffLogInFields } from './staff.entity.ts';

/** Writes one record. `lastDayKept` gives the calendar day (YYYY-MM-DD) until which a record of this instant is kept. */
export async function recordStaffLogIn(
  em: EntityManager,
  door: Pick<Door, 'seal'>,
  signIn: { subjectId: string; at: Date; lastDayKept: string; origin: SignInOrigin },
): Promise<void> {
  const row = { id: randomUUID(), tenantId: null, scope: dayScope(signIn.lastDayKept, staffLogInFields.recordClass) };
  const value = { ipAddress: signIn.origin.address, userAgent: signIn.origin.userAgent };
  const [written] = await door.seal(staffLogInFields, [{ ...row, value }]);
  if (!written) throw new Error('Nothing was sealed.');
  await em.execute(
    `insert into staff_log_in (id, subject_id, at, until_day, scope, sealed) values (?, ?, ?::timestamptz, ?::date, ?, ?)`,
    [row.id, signIn.subjectId, signIn.at.toISOString(), signIn.lastDayKept, row.scope, written.sealed],
  );
}
