// Ends and restores memberships, and notes that one is not to be restored. The door shuts in the same step; a refusal is an answer, and a repeated request changes nothing.
import type { EntityDictionary, EntityManager } from '@mikro-orm/postgresql';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { awaitingRecovery } from '../organizations/terminations.ts';
import { Membership, type WithdrawalFault } from './membership.entity.ts';
import { lockMembers } from './member-store.ts';
import type { Person } from './page.ts';
import { isId } from './paging.ts';
import { peopleByIds } from './people.ts';
import { reopenConsents } from './recovery-effects.ts';
import type { PeopleContext, PeopleSources } from './sources.ts';
import { endWithMembership } from './withdrawal-effects.ts';
import { withdrawalWords } from './withdrawal-words.ts';

export interface WithdrawMember {
  personId: string;
  /** Business time of the withdrawal; now when absent. */
  withdrewAt?: Date | null;
}

export interface WithdrawMemberOutcome {
  person: Person | null;
  refusal: Refusal | null;
}

/**
 * Ends a membership and shuts the door at once (Art. 3(1)). Somebody out of the caller's reach is as if unknown. Where the
 * membership has ended already, its time stands and the answer is the same.
 */
export async function withdrawMember(
  context: PeopleContext,
  { personId, withdrewAt }: WithdrawMember,
): Promise<WithdrawMemberOutcome> {
  const refused = (code: WithdrawalFault | 'NOT_A_MEMBER'): WithdrawMemberOutcome => {
    const { message, wayOut } = withdrawalWords[code][context.caller.language];
    return {
      person: null,
      refusal: { code, field: code === 'NOT_A_MEMBER' ? 'personId' : 'withdrewAt', message, wayOut },
    };
  };
  const [person] = await peopleByIds(context, 'withdrawMember', [personId]);
  if (!person?.membership) return refused('NOT_A_MEMBER');
  const fault = await endMembership(context, person.id, withdrewAt ?? context.clock.now());
  if (fault) return refused(fault);
  const [withdrawn = null] = await peopleByIds(context, 'withdrawMember', [personId]);
  return { person: withdrawn, refusal: null };
}

/**
 * Ends a membership whose deletion was granted, at the time of the decision. False where nobody of the id is a member; one that has ended
 * keeps its time. Throws `Refused` BAD_USER_INPUT where the time lies before they joined, or in the future.
 */
export async function endDeletedMembership(sources: PeopleSources, subjectId: string, at: Date): Promise<boolean> {
  if (!isId(subjectId)) return false;
  const fault = await endMembership(sources, subjectId, at);
  if (fault === null || fault === 'NOT_A_MEMBER') return fault === null;
  throw new Refused('BAD_USER_INPUT', withdrawalWords[fault].en.message, { field: 'at' });
}

type Fault = WithdrawalFault | 'NOT_A_MEMBER' | null;

/** The membership of a subject, its row locked to the end of the transaction. */
async function lockedMembership(db: Queryable, em: EntityManager, subjectId: string): Promise<Membership | null> {
  const rows = await db.query<EntityDictionary<Membership>>(
    'select * from membership where subject_id = $1 for update',
    [subjectId],
  );
  return rows.rows[0] ? em.map(Membership, rows.rows[0]) : null;
}

const saveTimes = (db: Queryable, membership: Membership) =>
  db.query('update membership set withdrew_at = $2, marketing_ended_at = $3, recovery_waived_at = $4 where id = $1', [
    membership.id,
    membership.withdrewAt,
    membership.marketingEndedAt,
    membership.recoveryWaivedAt,
  ]);

/** One transaction: the membership, what ends with it, the door. */
async function endMembership({ em, pool, door, clock }: PeopleSources, subjectId: string, at: Date): Promise<Fault> {
  return inTransaction(pool, async (client) => {
    const membership = await lockedMembership(client, em(), subjectId);
    if (!membership) return 'NOT_A_MEMBER';
    if (membership.withdrewAt) return null;
    const fault = membership.withdraw(at, clock.now());
    if (fault) return fault;
    await saveTimes(client, membership);
    await endWithMembership(client, door, [{ subjectId, withdrewAt: at }]);
    return null;
  });
}

/**
 * Undoes a withdrawal inside the recovery window, with an approved recovery of the privacy part, which then lifts the restriction.
 * True also where nothing was withdrawn, so that a repeated step answers the same. Throws `Refused` ORGANIZATION_ENDED where the whole
 * company ended, RECOVERY_OVER after the window or where the member gave it up.
 */
export async function reinstateMember(sources: PeopleSources, subjectId: string, recoveryId: string): Promise<boolean> {
  const { em, pool, door, clock, policy } = sources;
  if (!isId(subjectId) || !isId(recoveryId))
    throw new Refused('BAD_USER_INPUT', 'Both ids are needed to restore a member.');
  return inTransaction(pool, async (client) => {
    // A company that ends meanwhile waits, or is seen here.
    await lockMembers(client);
    const membership = await lockedMembership(client, em(), subjectId);
    if (!membership) return false;
    const { withdrewAt } = membership;
    // A company comes back as one: nobody is a member of a company that ended.
    if (withdrewAt && (await awaitingRecovery(client, sources, [membership.tenantId])).size > 0) {
      throw new Refused('ORGANIZATION_ENDED', 'The company of this member ended; it comes back as one.', {
        wayOut: 'Recover the company.',
      });
    }
    const isCondemned = (await door.restrictionsOf([subjectId])).get(subjectId)?.reason === 'DESTROYED';
    if (isCondemned || !membership.reinstate(clock.now(), policy.clock.recoveryHours)) {
      throw new Refused(
        'RECOVERY_OVER',
        'The recovery window is over; what was withdrawn is only destroyed now (Art. 3(1)).',
        {
          wayOut: 'The person can become a member anew.',
        },
      );
    }
    await saveTimes(client, membership);
    if (withdrewAt) await reopenConsents(client, door, [{ subjectId, withdrewAt }]);
    return true;
  });
}

/**
 * Notes that a withdrawn member gave up being restored, as the privacy part recorded it. False where nobody withdrew: then there is
 * nothing to give up. The first time stands.
 */
export async function markRecoveryWaived(
  { em, pool }: Pick<PeopleSources, 'em' | 'pool'>,
  subjectId: string,
  at: Date,
): Promise<boolean> {
  if (!isId(subjectId)) return false;
  return inTransaction(pool, async (client) => {
    const membership = await lockedMembership(client, em(), subjectId);
    if (!membership?.withdrewAt) return false;
    membership.recoveryWaivedAt ??= at;
    await saveTimes(client, membership);
    return true;
  });
}
