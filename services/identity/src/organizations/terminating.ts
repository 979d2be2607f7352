// Ends a customer's company: all its members are restricted in one transaction, or nobody. Who belongs elsewhere too has an entry of
// their own there, which this never touches (decision 0021).
import { randomUUID } from 'node:crypto';
import { isFresh, reasonRefusal, stepUpNeeded } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { recoverableUntil } from '../people/membership.entity.ts';
import { lockMembers } from '../people/member-store.ts';
import type { PeopleContext } from '../people/sources.ts';
import { endWithMembership } from '../people/withdrawal-effects.ts';
import type { Organization } from './organization.entity.ts';
import { organizationById } from './organizations.ts';
import { latestTerminations, mayRecover } from './terminations.ts';
import { terminationRefusal, type TerminationFault } from './termination-words.ts';

export interface TerminateOrganization {
  organizationId: string;
  reason: string;
  /** Whether the export that was offered first was taken. */
  export: 'TAKEN' | 'DECLINED';
  /** Business time of the end; now when absent. */
  endedAt?: Date | null;
}

export interface TerminateOrganizationOutcome {
  organization: Organization | null;
  /** How many members were restricted. */
  restricted: number;
  refusal: Refusal | null;
}

const refusedWith = (refusal: Refusal): TerminateOrganizationOutcome => ({
  organization: null,
  restricted: 0,
  refusal,
});

/**
 * Ends a company that the caller reaches: the customer's administrator their own, billing and the officers any. The door shuts for all
 * its members at once; contracts, invoices and contacts keep to their own clocks (Art. 3(1), 3(3)).
 * Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, STEP_UP_NEEDED, NOT_FOUND, ENDS_IN_FUTURE, WINDOW_OVER, ALREADY_ENDED.
 */
export async function terminateOrganization(
  context: PeopleContext,
  input: TerminateOrganization,
): Promise<TerminateOrganizationOutcome> {
  const { caller, clock, policy } = context;
  const no = (fault: TerminationFault) => refusedWith(terminationRefusal(fault, caller.language));
  const badReason = reasonRefusal(input.reason, caller.language);
  if (badReason) return refusedWith(badReason);
  if (!isFresh(caller, clock.real())) return refusedWith(stepUpNeeded(caller.language));
  const organization = await organizationById(context, input.organizationId);
  if (!organization) return no('NOT_FOUND');
  const now = clock.now();
  const endedAt = input.endedAt ?? now;
  if (endedAt > now) return no('ENDS_IN_FUTURE');
  if (now >= recoverableUntil(endedAt, policy.clock.recoveryHours)) return no('WINDOW_OVER');
  const restricted = await end(context, organization.id, { ...input, endedAt, enteredAt: now });
  return restricted === null ? no('ALREADY_ENDED') : { organization, restricted, refusal: null };
}

/** One transaction: the end, the memberships, what ends with them, the door. Null where the company has ended already. */
async function end(
  context: PeopleContext,
  organizationId: string,
  entry: TerminateOrganization & { endedAt: Date; enteredAt: Date },
): Promise<number | null> {
  const { pool, door, caller } = context;
  return inTransaction(pool, async (client) => {
    // Nobody enters the company meanwhile, and two ends of it take turns.
    await lockMembers(client);
    if (await hasEnded(client, context, organizationId)) return null;
    const id = randomUUID();
    const role = caller.roles.find((one) => ending.includes(one)) ?? '';
    await client.query(
      `insert into organization_termination (id, organization_id, ended_at, entered_at, reason, export, role, staff_number, members)
       select $1, $2, $3, $4, $5, $6, $7, $8, count(*) from membership where tenant_id = $2 and withdrew_at is null`,
      [id, organizationId, entry.endedAt, entry.enteredAt, entry.reason.trim(), entry.export, role, caller.staffNumber],
    );
    // Who joined after the end that was entered cannot have left before joining.
    const ended = await client.query<{ subject_id: string; withdrew_at: Date }>(
      `update membership set withdrew_at = greatest($2::timestamptz, joined_at), termination_id = $1
       where tenant_id = $3 and withdrew_at is null returning subject_id, withdrew_at`,
      [id, entry.endedAt, organizationId],
    );
    await endWithMembership(
      client,
      door,
      ended.rows.map((row) => ({ subjectId: row.subject_id, withdrewAt: row.withdrew_at })),
    );
    return ended.rows.length;
  });
}

const ending = ['officer', 'deputy', 'billing', 'customer-admin'];

/** A company that ended is one without members, until it became a customer anew; in the window nobody enters it. */
async function hasEnded(db: Queryable, context: PeopleContext, organizationId: string): Promise<boolean> {
  const latest = (await latestTerminations(db, [organizationId])).get(organizationId);
  if (!latest || latest.recoveredAt) return false;
  if (mayRecover(context, latest)) return true;
  const running = await db.query('select 1 from membership where tenant_id = $1 and withdrew_at is null limit 1', [
    organizationId,
  ]);
  return running.rows.length === 0;
}
