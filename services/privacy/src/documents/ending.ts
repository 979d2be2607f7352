// When a document is not needed any more: noted on its row, and where its class may go at once, asked to. Destroys nothing itself: that is the
// procedure's, under a standing approval or on a list.
import { createHash } from 'node:crypto';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { anchorBound, dayOf } from '@clounge/shared/policy';
import { dueGroups } from '@clounge/shared/records';
import { destroyAtOnce, type AtOnceOutcome } from '../standing/at-once.ts';
import { standingFor } from '../standing/in-force.ts';
import type { Sources } from '../sources.ts';
import { documentStores, stores, type DocumentStore } from './document.entity.ts';

/** What ends documents that belong to one person and no case's end: the policy's own events. */
const occasions = {
  IDENTITY_DOCUMENT: 'decided',
  GUARDIANSHIP_PROOF: 'decided',
  VIEW_PACKAGE: 'downloaded',
  QUARANTINED: 'quarantined',
} as const;

/** Columns that end a document when they are set. */
const endColumns = {
  IDENTITY_DOCUMENT: 'decided_at',
  GUARDIANSHIP_PROOF: 'decided_at',
  VIEW_PACKAGE: 'downloaded_at',
  MANDATE: 'ended_at',
} as const;

const peopleAtOnce = 500;

/** One name for the same people: a request is carried out once. */
const requestOf = (what: string, ids: readonly string[]): string =>
  `documents:${what}:${createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest('hex')
    .slice(0, 32)}`;

/** Notes that documents of a kind are not needed since now; answers whose they are. What was noted before stays as it was. */
async function noteEnd(sources: Sources, kind: keyof typeof endColumns, ids: readonly string[]): Promise<string[]> {
  const column = endColumns[kind];
  const { table } = stores[kind];
  // Needed up to the moment before, so that it is due now and not a millisecond later.
  const lastNeeded = new Date(sources.clock.now().getTime() - 1);
  const found = await sources.pool.query<{ subject_id: string }>(
    `with noted as (update ${table} set ${column} = coalesce(${column}, $2) where id = any ($1::uuid[]) returning subject_id)
     select distinct subject_id from noted order by 1`,
    [ids, lastNeeded],
  );
  return found.rows.map((row) => row.subject_id);
}

/**
 * The decision was made that identity documents were for: they are destroyed at once where a standing approval stands, else they wait on
 * the ordinary list. Art. 3(1), 6. `decidedBy`: staff number. Null where none of these is there. The same call again changes nothing.
 * Throws `Refused` UNAVAILABLE: then the decision is noted, and the hourly look asks again.
 */
export const documentDecided = (
  sources: Sources,
  ids: readonly string[],
  decidedBy: string | null = null,
): Promise<AtOnceOutcome | null> => ended(sources, 'IDENTITY_DOCUMENT', ids, decidedBy);

/** As `documentDecided`, for view packages that were taken. */
export const packageDownloaded = (sources: Sources, ids: readonly string[]): Promise<AtOnceOutcome | null> =>
  ended(sources, 'VIEW_PACKAGE', ids, null);

async function ended(
  sources: Sources,
  kind: keyof typeof occasions & keyof typeof endColumns,
  ids: readonly string[],
  recordedBy: string | null,
): Promise<AtOnceOutcome | null> {
  const subjectIds = await noteEnd(sources, kind, ids);
  if (subjectIds.length === 0) return null;
  const { recordClass } = stores[kind];
  const requestId = requestOf(occasions[kind], ids);
  const input = { requestId, recordClass, subjectIds, occasion: occasions[kind], recordedBy };
  return destroyAtOnce(sources, { language: 'en' }, input);
}

/** A mandate ended or was revoked: from now on it is kept as evidence of a consent is. */
export async function mandatesEnded(sources: Sources, ids: readonly string[]): Promise<void> {
  await noteEnd(sources, 'MANDATE', ids);
}

/** Puts documents that came before their case was opened into it. In the caller's transaction. */
export async function attachToCase(db: Queryable, ids: readonly string[], caseId: string): Promise<void> {
  for (const { table } of documentStores)
    await db.query(`update ${table} set case_id = $2 where id = any ($1::uuid[])`, [ids, caseId]);
}

/** The case is closed: its documents are kept as long as it is. In the transaction that closes it. */
export async function closeDocumentsOfCase(db: Queryable, caseId: string, at: Date): Promise<void> {
  for (const { table, anchorColumn } of documentStores.filter((store) => store.anchorColumn === 'closed_at'))
    await db.query(`update ${table} set ${anchorColumn} = coalesce(${anchorColumn}, $2) where case_id = $1`, [
      caseId,
      at,
    ]);
}

/** The case is open again: its documents are needed again. In the transaction that opens it. */
export async function reopenDocumentsOfCase(db: Queryable, caseId: string): Promise<void> {
  for (const { table, anchorColumn } of documentStores.filter((store) => store.anchorColumn === 'closed_at'))
    await db.query(`update ${table} set ${anchorColumn} = null where case_id = $1`, [caseId]);
}

/** How many people's documents of a class may go at once now; none where no standing approval carries it: then the selection lists them. */
const mostAtOnce = (sources: Sources, recordClass: string, at: Date): Promise<number> =>
  inTransaction(sources.pool, async (db) => {
    const { standing } = await standingFor(sources, db, recordClass, at);
    return Math.min(standing?.largestPeople ?? 0, peopleAtOnce);
  });

/**
 * Asks for the destruction of what is due by the clock alone: packages that expired, files whose days in quarantine are over, and what an
 * earlier call could not ask for. Answers how many people's documents go. Repeated every hour.
 */
export async function destroyDueDocuments(sources: Sources): Promise<number> {
  let people = 0;
  for (const [kind, occasion] of Object.entries(occasions) as [keyof typeof occasions, string][])
    people += await destroyDue(sources, stores[kind], occasion);
  return people;
}

async function destroyDue(sources: Sources, { recordClass }: DocumentStore, occasion: string): Promise<number> {
  const { pool, registry, policy, clock } = sources;
  const now = clock.now();
  const first = await mostAtOnce(sources, recordClass, now);
  if (first === 0) return 0;
  const anchoredBefore = anchorBound(recordClass, now, policy);
  let people = 0;
  for (let after: string | null = null; ;) {
    const page = await dueGroups(pool, registry, { recordClass, anchoredBefore, after, first });
    const subjectIds = page.groups.flatMap(({ subjectId }) => subjectId ?? []);
    if (subjectIds.length > 0) {
      const requestId = requestOf(`${occasion}:${dayOf(now, policy)}`, subjectIds);
      const input = { requestId, recordClass, subjectIds, occasion };
      people += (await destroyAtOnce(sources, { language: 'en' }, input)).taken;
    }
    after = page.after;
    if (after === null) return people;
  }
}
