// Deletions that were granted, class by class of a person: what the decisions about records take into account, until a certificate settles them.
// Opaque ids and times only; nothing is destroyed here.
import { arrays, type Queryable } from '@clounge/shared/database';
import { enqueue } from '../outbox/outbox.ts';

/** By person and record class: when the deletion was granted. */
export type DeletionGrants = ReadonlyMap<string, ReadonlyMap<string, Date>>;

const open = 'taken_back_at is null and settled_at is null';

/** Granted deletions of these people that wait; people without one are left out. */
export async function deletionGrantsOf(db: Queryable, subjectIds: readonly string[]): Promise<DeletionGrants> {
  if (subjectIds.length === 0) return new Map();
  const rows = await db.query<{ subject_id: string; record_class: string; granted_at: Date }>(
    `select subject_id, record_class, min(granted_at) as granted_at from deletion_grant
     where subject_id = any ($1::uuid[]) and ${open} group by 1, 2`,
    [arrays.uuids([...new Set(subjectIds)])],
  );
  const bySubject = Map.groupBy(rows.rows, (row) => row.subject_id);
  return new Map(
    [...bySubject].map(([id, own]) => [id, new Map(own.map((row) => [row.record_class, row.granted_at]))]),
  );
}

/** People of whom the deletion of one of these classes was granted and waits. */
export async function peopleWithGrants(db: Queryable, recordClasses: readonly string[]): Promise<string[]> {
  const rows = await db.query<{ subject_id: string }>(
    `select distinct subject_id from deletion_grant where record_class = any ($1::text[]) and ${open} order by subject_id`,
    [recordClasses],
  );
  return rows.rows.map((row) => row.subject_id);
}

export interface NewGrants {
  requestId: string;
  subjectIds: readonly string[];
  recordClasses: readonly string[];
  grantedAt: Date;
}

/** Writes what a decision granted; written once, however often it is carried out. */
export async function writeGrants(db: Queryable, grants: NewGrants): Promise<void> {
  await db.query(
    `insert into deletion_grant (request_id, subject_id, record_class, granted_at)
     select $1, s, c, $4 from unnest($2::uuid[]) s cross join unnest($3::text[]) c on conflict do nothing`,
    [grants.requestId, grants.subjectIds, grants.recordClasses, grants.grantedAt],
  );
}

/** One class of a person as a request was granted it. */
export interface Grant {
  subjectId: string;
  recordClass: string;
  grantedAt: Date;
  takenBackAt: Date | null;
  settledAt: Date | null;
  /** The list that destroyed it; null while it waits, and where nothing of the class was left to destroy. */
  batchId: string | null;
}

/** What was granted under a request. */
export async function grantsOfRequest(db: Queryable, requestId: string): Promise<Grant[]> {
  const rows = await db.query<Grant>(
    `select subject_id as "subjectId", record_class as "recordClass", granted_at as "grantedAt", taken_back_at as "takenBackAt",
       settled_at as "settledAt", batch_id as "batchId" from deletion_grant where request_id = $1 order by subject_id, record_class`,
    [requestId],
  );
  return rows.rows;
}

/** Tells the requests that their carrying out has moved on. */
async function tell(db: Queryable, requestIds: readonly string[]): Promise<void> {
  for (const requestId of new Set(requestIds))
    await enqueue(db, { kind: 'REQUEST', subject: requestId, once: 'deletion' });
}

/** What a certified list destroyed is settled, and its requests are told. In the transaction of the certificate. */
export async function settleGrants(db: Queryable, batchId: string, at: Date): Promise<void> {
  const settled = await db.query<{ request_id: string }>(
    `update deletion_grant g set settled_at = $2, batch_id = $1
     where ${open} and exists (select 1 from batch_item i where i.batch_id = $1 and i.state = 'DESTROYED'
       and i.subject_id = g.subject_id and g.record_class = any (i.due_classes)) returning request_id`,
    [batchId, at],
  );
  await tell(
    db,
    settled.rows.map((row) => row.request_id),
  );
}

/** Nothing of these classes of a person is held any more, and no list has them: they are settled without one. */
export async function settleEmpty(
  db: Queryable,
  requestId: string,
  subjectId: string,
  recordClasses: readonly string[],
  at: Date,
): Promise<void> {
  await db.query(
    `update deletion_grant set settled_at = $4 where request_id = $1 and subject_id = $2 and record_class = any ($3::text[]) and ${open}
       and not exists (select 1 from batch_item i join destruction_batch b on b.id = i.batch_id
         where i.subject_id = $2 and deletion_grant.record_class = any (i.due_classes)
           and i.state in ('OPEN', 'DESTROYED') and not i.held and not i.excluded and b.state not in ('COMPLETED', 'RETURNED'))`,
    [requestId, subjectId, recordClasses, at],
  );
}

/**
 * Takes grants back: all that waits of a request. Answers whose, and which classes.
 * In the transaction that takes the people off their lists.
 */
export async function takeBackGrants(db: Queryable, requestId: string, at: Date): Promise<void> {
  await db.query(`update deletion_grant set taken_back_at = $2 where request_id = $1 and ${open}`, [requestId, at]);
  await tell(db, [requestId]);
}

/** Whoever is restored takes the deletion of their membership back, and what was granted with it. In the transaction that restores them. */
export async function takeBackWithMembership(db: Queryable, subjectIds: readonly string[], at: Date): Promise<void> {
  const taken = await db.query<{ request_id: string }>(
    `update deletion_grant g set taken_back_at = $2 where ${open} and subject_id = any ($1::uuid[])
       and exists (select 1 from deletion_grant m where m.request_id = g.request_id and m.subject_id = g.subject_id and m.record_class = 'membership')
     returning request_id`,
    [subjectIds, at],
  );
  await tell(
    db,
    taken.rows.map((row) => row.request_id),
  );
}

/** Numbers of the certificates under which what a request was granted is destroyed. */
export async function certificatesOfDeletion(db: Queryable, requestId: string): Promise<string[]> {
  const rows = await db.query<{ number: string }>(
    `select distinct c.number from deletion_grant g join certificate c on c.batch_id = g.batch_id where g.request_id = $1 order by 1`,
    [requestId],
  );
  return rows.rows.map((row) => row.number);
}
