// Stores members in bulk: registry, membership, employment, search tables and restrictions in one transaction. Never reopens a door.
import { inTransaction, together, type Queryable } from '@clounge/shared/database';
import type { Refuse } from '@clounge/shared/import';
import { reasons } from './import-reasons.ts';
import { planMembers, type MemberEntry, type PlannedMember } from './member-plan.ts';
import { insertSubjects, sealMembers, writeEmployments, writeMemberships, type SealedMember } from './member-rows.ts';
import { addToIndexes, demandWholeIndexes, removeFromIndexes, type IndexEntry } from './search-index.ts';
import type { PeopleSources } from './sources.ts';
import { endWithMembership } from './withdrawal-effects.ts';

/** One writer of members at a time: an address must not be taken twice by two transactions that do not see each other. */
const membersLock = 4_201;

export async function lockMembers(db: Queryable): Promise<void> {
  await db.query('select pg_advisory_xact_lock($1)', [membersLock]);
}

const same = (one: Buffer | null | undefined, other: Buffer | null): boolean => Boolean(one && other?.equals(one));
const sameTime = (one: Date | null, other: Date | null): boolean => one?.getTime() === other?.getTime();

const changesContent = ({ stored, membership, employment, entry }: SealedMember): boolean =>
  !same(stored?.membership_fingerprint, membership.fingerprint) ||
  (employment !== null && !same(stored?.employment_fingerprint, employment.fingerprint)) ||
  !sameTime(stored?.joined_at ?? null, entry.row.joinedAt);

const withdraws = ({ stored, entry }: SealedMember): boolean =>
  entry.row.withdrewAt !== null && !sameTime(stored?.withdrew_at ?? null, entry.row.withdrewAt);

/**
 * Stores new members, corrects known ones (same company and employee number), leaves unchanged ones alone. Rows with a
 * withdrawal are restricted before the transaction ends. Answers the subject of each line that was stored or already so.
 * Throws `Refused` UNAVAILABLE while search tables are rebuilt or the vault is down.
 */
export async function storeMembers(
  sources: Pick<PeopleSources, 'pool' | 'door' | 'clock' | 'policy'>,
  entries: readonly MemberEntry[],
  refuse: Refuse,
): Promise<Map<number, string>> {
  return inTransaction(sources.pool, async (client) => {
    await lockMembers(client);
    await demandWholeIndexes(client);
    const planned = await planMembers(client, sources, entries, refuse);
    // In the order of subjects, by which most indexes are: neighbours are written where they lie together.
    planned.sort((a, b) => (a.subjectId < b.subjectId ? -1 : 1));
    // New members wait for nothing that sealing answers, so the database enters them meanwhile.
    const [sealed] = await together([sealMembers(sources.door, planned), enterNewMembers(client, planned)]);
    const kept = sealed.filter((one) => {
      // Under restriction nothing but recovery, law and the person's own rights touches what is kept.
      const forbidden = one.isRestricted && changesContent(one);
      if (forbidden) refuse(one.entry, reasons.restricted);
      return !forbidden;
    });
    const written = kept.filter((one) => !one.stored || changesContent(one) || withdraws(one));
    const corrected = written.filter((one) => one.stored);
    await writeMemberships(client, written);
    await writeEmployments(client, written);
    await removeFromIndexes(
      client,
      corrected.map((one) => one.subjectId),
    );
    await addToIndexes(client, [...corrected, ...planned.filter(isEnteredLate)].map(indexEntry));
    await endWithMembership(client, sources.door, written.filter(withdraws).map(withdrawalOf));
    return new Map(kept.map((one) => [one.entry.line, one.subjectId]));
  });
}

/** A new member whose search tokens wait until the address is free. */
const isEnteredLate = ({ stored, takesFreedEmail }: PlannedMember): boolean => stored === null && takesFreedEmail;

/** Registry entries and search tokens of members that were not there before. */
async function enterNewMembers(db: Queryable, planned: readonly PlannedMember[]): Promise<void> {
  const entering = planned.filter((one) => !one.stored);
  await insertSubjects(db, entering);
  await addToIndexes(db, entering.filter((one) => !isEnteredLate(one)).map(indexEntry));
}

const indexEntry = ({ subjectId, entry, blinds }: PlannedMember): IndexEntry => ({
  subjectId,
  tenantId: entry.row.organizationId,
  blinds,
});

function withdrawalOf({ subjectId, entry }: SealedMember) {
  if (!entry.row.withdrewAt) throw new Error('A withdrawal without a time.');
  return { subjectId, withdrewAt: entry.row.withdrewAt };
}
