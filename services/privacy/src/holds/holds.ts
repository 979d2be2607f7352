// Reading holds. Whom they are about is recorded as a look; what they rest on opens through the door, for those who decide.
import type { Caller } from '@clounge/shared/caller';
import { dayOf } from '@clounge/shared/policy';
import { isId } from '../destruction/batches.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import { referencesOf } from '../destruction/references.ts';
import type { Sources } from '../sources.ts';
import { holdFields, LegalHold } from './hold.entity.ts';

/** A hold by id; null where there is none. */
export async function findHold(sources: Pick<Sources, 'orm'>, id: string): Promise<LegalHold | null> {
  return isId(id) ? sources.orm.em.fork().findOne(LegalHold, { id }) : null;
}

export interface HoldQuery {
  filter?: {
    inForce?: boolean | null;
    reviewDue?: boolean | null;
    caseRef?: string | null;
    recordClass?: string | null;
    subjectId?: string | null;
  } | null;
  first?: number | null;
  after?: string | null;
}

const look = (sources: Sources, caller: Caller, operation: string, subjects: readonly string[]): Promise<void> =>
  sources.journal.record(caller, {
    operation,
    purpose: 'legal-obligation',
    recordClass: 'legal-hold',
    fields: ['caseRef', 'law', 'reviewOn'],
    subjects,
  });

/** Those in force first, by the day of their review; then what is over, latest first. Asking about a person is recorded. */
export async function holds(sources: Sources, caller: Caller, query: HoldQuery): Promise<Page<LegalHold>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 3);
  const { inForce = null, reviewDue = null, caseRef = null, recordClass = null } = query.filter ?? {};
  const subjectId = query.filter?.subjectId ?? null;
  if (subjectId !== null) {
    if (!isId(subjectId)) return pageOf([], first, (row: LegalHold) => row, String);
    await look(sources, caller, 'holds', [subjectId]);
  }
  const rows = await sources.pool.query<{ rank: number; sort_key: number; id: string }>(
    `select * from (
       select h.*, (lifted_at is not null or refused_at is not null)::int as rank,
         case when lifted_at is null and refused_at is null then review_on - date '2000-01-01'
           else -extract(epoch from coalesce(lifted_at, refused_at)) end::float8 as sort_key from legal_hold h) r
     where ($1::boolean is null or (rank = 0) = $1) and ($2::boolean is null or (rank = 0 and review_on <= $3::date) = $2)
       and ($4::text is null or case_ref = $4) and ($5::text is null or record_class = $5)
       and ($6::uuid is null or exists (select 1 from legal_hold_subject s where s.hold_id = r.id and s.subject_id = $6))
       and ($7::int is null or (rank, sort_key, id::text) > ($7::int, $8::float8, $9::text))
     order by rank, sort_key, id::text limit $10`,
    [
      inForce,
      reviewDue,
      dayOf(sources.clock.now(), sources.policy),
      caseRef,
      recordClass,
      subjectId,
      from?.[0] ?? null,
      from?.[1] ?? null,
      from?.[2] ?? null,
      first + 1,
    ],
  );
  const em = sources.orm.em.fork();
  return pageOf(
    rows.rows,
    first,
    (row) => em.map(LegalHold, row),
    (row) => cursorOf(row.rank, row.sort_key, row.id),
  );
}

/** A person under a hold, and what of theirs had ended before. */
export interface HeldPerson {
  subjectId: string;
  reference: string;
  refused: boolean;
  endedBefore: { recordClass: string; at: Date }[];
}

interface SubjectRow {
  id: string;
  subject_id: string;
  tenant_id: string | null;
  scope: string;
  scope_version: number;
  sealed: Buffer;
  refused_at: Date | null;
  ended_before: { recordClass: string; at: string }[];
}

const subjectsOf = async (sources: Sources, hold: LegalHold): Promise<SubjectRow[]> =>
  (
    await sources.pool.query<SubjectRow>('select * from legal_hold_subject where hold_id = $1 order by subject_id', [
      hold.id,
    ])
  ).rows;

const ended = (row: SubjectRow) => row.ended_before.map(({ recordClass, at }) => ({ recordClass, at: new Date(at) }));

/** The people of a hold; the look is recorded. A hold on a class has none. */
export async function peopleOf(sources: Sources, caller: Caller, hold: LegalHold): Promise<HeldPerson[]> {
  if (hold.kind === 'CLASS') return [];
  const rows = await subjectsOf(sources, hold);
  const ids = rows.map((row) => row.subject_id);
  await look(sources, caller, 'hold', ids);
  const references = await referencesOf(sources, ids);
  return rows.map((row) => ({
    subjectId: row.subject_id,
    reference: references.get(row.subject_id) ?? row.subject_id.slice(0, 8).toUpperCase(),
    refused: row.refused_at !== null,
    endedBefore: ended(row),
  }));
}

/** What of a class had ended before a hold on it, and when the last did. */
export async function classEndedBefore(sources: Sources, hold: LegalHold): Promise<Date | null> {
  if (hold.kind !== 'CLASS') return null;
  const ends = (await subjectsOf(sources, hold)).flatMap(ended);
  return ends.reduce<Date | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
}

/**
 * Why it was placed, in the words of whoever did; null where it was destroyed. Opens through the door.
 * Throws `Refused` FORBIDDEN for those who do not decide, UNAVAILABLE.
 */
export async function reasonOf(sources: Sources, caller: Caller, hold: LegalHold): Promise<string | null> {
  const rows = (await subjectsOf(sources, hold)).map((row) => ({
    id: row.id,
    tenantId: row.tenant_id,
    subjectId: row.subject_id,
    scope: row.scope,
    scopeVersion: row.scope_version,
    sealed: row.sealed,
  }));
  // Every row says the same; one that lives is enough, and the look is about all of them.
  const opened = await sources.door.open(caller, { operation: 'holdReason', purpose: 'archiving' }, holdFields, rows);
  const found = opened.find((one) => one.kind === 'opened');
  return found?.kind === 'opened' ? found.value.reason : null;
}
