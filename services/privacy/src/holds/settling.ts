// Makes the vault as the rows say: placed, looked at again, lifted. Asked again it does the same; it decides nothing.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import type { EndedBefore, HoldAnswer } from '@clounge/shared/vault';
import { archivedAmong } from '../archive/held-in-archive.ts';
import { heldInFourParts } from '../held/four-parts.ts';
import type { Sources } from '../sources.ts';
import { holdFields, LegalHold } from './hold.entity.ts';
import { appendHoldEvent } from './history.ts';

export interface Settled {
  /** When the last of what had ended before the hold did; null where nothing had. */
  latestEnd: Date | null;
}

interface SubjectRow {
  id: string;
  subject_id: string;
  refused_at: Date | null;
  ended_before: { recordClass: string; at: string }[];
}

/** The hold, locked until the transaction ends; null where there is none. */
export async function lockHold(sources: Pick<Sources, 'orm'>, db: Queryable, id: string): Promise<LegalHold | null> {
  const found = await db.query('select * from legal_hold where id = $1 for update', [id]);
  const row = found.rows[0] as object | undefined;
  return row ? sources.orm.em.fork().map(LegalHold, row) : null;
}

const rowsOf = async (db: Queryable, id: string): Promise<SubjectRow[]> =>
  (
    await db.query<SubjectRow>(
      'select id, subject_id, refused_at, ended_before from legal_hold_subject where hold_id = $1 order by subject_id',
      [id],
    )
  ).rows;

/**
 * People of whom rows live under keys of a day, in a part or in the archive, which the vault cannot tell to be theirs. Where one does not answer all count:
 * a hold too many keeps nothing, a hold too few loses something.
 */
async function livingByDay(sources: Sources, subjectIds: readonly string[]): Promise<ReadonlySet<string>> {
  try {
    const [groups, archived] = await Promise.all([
      heldInFourParts(sources, { subjectIds, counted: false }),
      archivedAmong(sources, subjectIds),
    ]);
    const byDay = groups.flatMap((group) => (group.untilDay !== null && group.subjectId ? [group.subjectId] : []));
    return new Set([...byDay, ...archived]);
  } catch (error) {
    if (error instanceof Refused) return new Set(subjectIds);
    throw error;
  }
}

async function write(db: Queryable, hold: LegalHold, answers: readonly HoldAnswer[], at: Date): Promise<void> {
  const rows = answers.map(({ id, kind, endedBefore }) => ({ id, refused: kind !== 'PLACED', endedBefore }));
  await db.query(
    `update legal_hold_subject s set ended_before = r->'endedBefore',
       refused_at = case when (r->>'refused')::boolean then $2::timestamptz end,
       lifted_at = case when (r->>'refused')::boolean then $2::timestamptz end
     from jsonb_array_elements($1::jsonb) r where s.id = (r->>'id')::uuid`,
    [JSON.stringify(rows), at],
  );
  const placed = rows.some((row) => !row.refused);
  await db.query(
    `update legal_hold set settled = true, in_force_since = case when $2 then coalesce(in_force_since, $3) end,
       refused_at = case when $2 then refused_at else $3 end where id = $1`,
    [hold.id, placed, at],
  );
  if (!placed) {
    await appendHoldEvent(db, { holdId: hold.id, at, kind: 'REFUSED', by: 'system', once: `${hold.id}:refused` });
  }
}

const latestOf = (ends: readonly EndedBefore[]): Date | null =>
  ends.reduce<Date | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);

/**
 * Tells the vault what the rows say. The hold's row is locked meanwhile, so that placing and lifting never overtake each other.
 * Throws `Refused` UNAVAILABLE where the vault does not answer.
 */
export async function settleHold(sources: Sources, id: string): Promise<Settled> {
  const at = sources.clock.now();
  const about = (await rowsOf(sources.pool, id)).map((row) => row.subject_id);
  const byDay = await livingByDay(sources, about);
  return inTransaction(sources.pool, async (db) => {
    const hold = await lockHold(sources, db, id);
    if (!hold) return { latestEnd: null };
    const subjects = await rowsOf(db, id);
    if (hold.liftedAt) {
      await sources.door.lift(subjects.map((row) => row.id));
      return { latestEnd: null };
    }
    const known = await db.query<{ settled: boolean }>('select settled from legal_hold where id = $1', [id]);
    if (hold.refusedAt || known.rows[0]?.settled) {
      const ends = subjects.flatMap((row) => row.ended_before.map((end) => ({ ...end, at: new Date(end.at) })));
      return { latestEnd: latestOf(ends) };
    }
    const answers = await sources.door.hold(
      subjects
        .filter((row) => row.refused_at === null)
        .map((row) => ({
          id: row.id,
          subjectId: hold.kind === 'CLASS' ? null : row.subject_id,
          recordClass: hold.recordClass ?? null,
          caseRef: hold.caseRef,
          law: hold.law,
          reviewOn: hold.reviewOn,
          placedBy: hold.placedBy,
          evenIfEnded: byDay.has(row.subject_id),
          reasonClass: holdFields.recordClass,
        })),
    );
    await write(db, hold, answers, at);
    return { latestEnd: latestOf(answers.flatMap((answer) => answer.endedBefore)) };
  });
}
