// Carrying out an approved list, page by page: condemn, count what was destroyed, prove. It may do less than was approved, never more.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { archiveFirst } from '../archive/archiving-pages.ts';
import { sendClosingLetters } from '../ledger/closing-letters.ts';
import { releaseAgain } from '../holds/lifting.ts';
import { linesOfPeople } from '../held/people-facts.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { standingFaultOf } from '../standing/in-force.ts';
import { Approval } from './approval.entity.ts';
import type { DestructionBatch } from './batch.entity.ts';
import { findBatch, isId, lockBatch } from './batches.ts';
import { append } from './events.ts';

/** What stands behind an approval, as the workflow may know it. */
export interface ApprovedList {
  batchId: string;
  approvalId: string;
  listHash: string;
  pages: number;
}

interface PlannedPage {
  subjectIds: string[];
  untilDays: string[];
  recordClasses: string[];
}

/** What became of a page in the vault. */
export interface CondemnedPage {
  condemned: number;
  held: number;
  ledgerIndex: number;
  recordClasses: string[];
  subjectIds: string[];
  untilDays: string[];
}

interface PageRow {
  page: number;
  record_classes: string[];
  items: number;
  state: 'PLANNED' | 'CONDEMNING' | 'CONDEMNED' | 'DONE';
  subject_ids: string[];
  until_days: string[];
  condemned: number;
  held: number;
  left_out: number;
  ledger_index: number;
}

const notFound = (what: string) => new Refused('NOT_FOUND', `There is no such ${what}.`);

async function approvalOf(sources: Pick<Sources, 'orm'>, db: Queryable, batchId: string): Promise<Approval | null> {
  const found = await db.query('select * from approval where batch_id = $1', [batchId]);
  const row = found.rows[0] as object | undefined;
  return row ? sources.orm.em.fork().map(Approval, row) : null;
}

/** The approval row as it stands; null where there is none of that id for that list. */
export async function approvedBatch(
  sources: Sources,
  batchId: string,
  approvalId: string,
): Promise<ApprovedList | null> {
  if (!isId(batchId)) return null;
  return inTransaction(sources.pool, async (db) => {
    const batch = await lockBatch(sources, db, batchId);
    const approval = await approvalOf(sources, db, batchId);
    if (!batch || approval?.id !== approvalId || !approval.covers(batch)) return null;
    return { batchId, approvalId, listHash: approval.listHash, pages: batch.pages };
  });
}

async function pageRow(db: Queryable, batchId: string, page: number, lock = false): Promise<PageRow> {
  if (!isId(batchId)) throw notFound('list');
  const found = await db.query<PageRow>(
    `select * from batch_page where batch_id = $1 and page = $2 ${lock ? 'for update' : ''}`,
    [batchId, page],
  );
  if (!found.rows[0]) throw notFound('page');
  return found.rows[0];
}

interface TargetRow {
  id: string;
  subject_id: string | null;
  until_day: string | null;
}

const targetsOf = (db: Queryable, batchId: string, page: number) =>
  db.query<TargetRow>(
    `select id, subject_id, until_day from batch_item where batch_id = $1 and page = $2 and not excluded order by target`,
    [batchId, page],
  );

/** A page as it was approved. Throws `Refused` NOT_FOUND. */
export async function approvedPage(sources: Sources, batchId: string, page: number): Promise<PlannedPage> {
  const row = await pageRow(sources.pool, batchId, page);
  const targets = await targetsOf(sources.pool, batchId, page);
  return {
    recordClasses: row.record_classes,
    subjectIds: targets.rows.flatMap((target) => target.subject_id ?? []),
    untilDays: targets.rows.flatMap((target) => target.until_day ?? []),
  };
}

const outcomeOf = (row: PageRow): CondemnedPage => ({
  condemned: row.subject_ids.length + row.until_days.length,
  held: row.held,
  ledgerIndex: row.ledger_index,
  recordClasses: row.record_classes,
  subjectIds: row.subject_ids,
  untilDays: row.until_days,
});

/**
 * Ends a page's scopes in one transaction of the vault. Held ones and those whose facts changed since the approval are left out.
 * Asking again answers the same. Throws `Refused` NOT_FOUND, FORBIDDEN where no approval covers the list as it stands, UNAVAILABLE,
 * MAIL_UNAVAILABLE where closing letters cannot be sent and the list is not late yet.
 */
export async function condemnPage(
  sources: Sources,
  batchId: string,
  approvalId: string,
  page: number,
): Promise<CondemnedPage> {
  const begun = await begunPage(sources, batchId, approvalId, page);
  if (begun.state === 'CONDEMNED' || begun.state === 'DONE') return outcomeOf(begun);
  const batch = await demandApproval(sources, batchId, approvalId);
  await sendClosingLetters(sources, batch, { ...begun, page });
  // What law or a hold keeps lies in the archive before the first key ends.
  const moved = await archiveFirst(sources, batchId, begun);
  // What begins here is written down before the vault is asked: after a crash the same people are asked for again, nobody else.
  const outcome = await sources.door.condemn({
    batchId,
    rule: `${batch.policyVersion}/${batch.list}`,
    recordClasses: begun.record_classes,
    subjectIds: begun.subject_ids,
    untilDays: begun.until_days,
    ...moved,
  });
  sources.publisher.wake();
  const heldIds = new Set([...outcome.heldSubjectIds, ...outcome.heldDays]);
  const subjectIds = begun.subject_ids.filter((id) => !heldIds.has(id));
  const untilDays = begun.until_days.filter((day) => !heldIds.has(day));
  return inTransaction(sources.pool, async (db) => {
    const row = await pageRow(db, batchId, page, true);
    if (row.state !== 'CONDEMNING') return outcomeOf(row);
    const held = heldIds.size;
    await releaseAgain(db, moved.resealedHolds ?? []);
    await db.query(
      `update batch_page set state = 'CONDEMNED', subject_ids = $3, until_days = $4, condemned = $5, held = $6, ledger_from = $7, ledger_index = $8
       where batch_id = $1 and page = $2`,
      [batchId, page, subjectIds, untilDays, outcome.condemned, held, outcome.ledgerFrom, outcome.ledgerIndex],
    );
    await db.query(
      `update batch_item set state = 'HELD' where batch_id = $1 and page = $2 and state = 'OPEN'
         and (subject_id = any ($3::uuid[]) or until_day = any ($4::date[]))`,
      [batchId, page, outcome.heldSubjectIds, outcome.heldDays],
    );
    return outcomeOf({
      ...row,
      subject_ids: subjectIds,
      until_days: untilDays,
      held,
      ledger_index: outcome.ledgerIndex,
    });
  });
}

/** A page whose targets are decided. Throws as `condemnPage`. */
async function begunPage(sources: Sources, batchId: string, approvalId: string, page: number): Promise<PageRow> {
  const known = await pageRow(sources.pool, batchId, page);
  if (known.state === 'PLANNED') return begin(sources, batchId, approvalId, page);
  await demandApproval(sources, batchId, approvalId);
  return known;
}

/** Without a lock: an approval is written once, and a list that it covers does not change any more. */
async function demandApproval(sources: Sources, batchId: string, approvalId: string): Promise<DestructionBatch> {
  const [batch, approval] = await Promise.all([
    findBatch(sources, batchId),
    approvalOf(sources, sources.pool, batchId),
  ]);
  if (!batch) throw notFound('list');
  if (!batch.isApproved() || approval?.id !== approvalId || !approval.covers(batch)) {
    throw new Refused('FORBIDDEN', 'No approval covers this list as it stands; nothing was condemned.', {
      wayOut: 'The person in charge decides about the list (Art. 8(3)).',
    });
  }
  return batch;
}

/** Decides anew who of the page may go, and writes it down. The facts are read before the lock: parts may be slow. */
async function begin(sources: Sources, batchId: string, approvalId: string, page: number): Promise<PageRow> {
  await demandApproval(sources, batchId, approvalId);
  const at = sources.clock.now();
  const planned = await approvedPage(sources, batchId, page);
  const lines = await linesOfPeople(sources, planned.subjectIds, at, planned.recordClasses);
  // A class of the page that is not due any more for somebody: somebody wrote to us, came back, or was put under a hold.
  let left = planned.subjectIds.filter((id) =>
    (lines.get(id) ?? []).some(
      (line) =>
        line.dies === 'WITH_PERSON' &&
        line.decision.verdict !== 'DUE' &&
        line.decision.verdict !== 'HELD' &&
        planned.recordClasses.includes(line.recordClass),
    ),
  );
  return inTransaction(sources.pool, async (db) => {
    const batch = await lockBatch(sources, db, batchId);
    if (!batch?.isApproved()) throw notFound('approved list');
    const row = await pageRow(db, batchId, page, true);
    if (row.state !== 'PLANNED') return row;
    const fault = await standingFaultOf(sources, db, batchId, at);
    if (fault) {
      // The standing approval ended while the list waited: nothing of the page is destroyed, and its people are selected anew.
      left = planned.subjectIds;
      const facts = { number: fault.blanks['number'] ?? '' };
      await append(db, { batchId, at, kind: 'STANDING_OVER', by: 'system', facts, once: `${batchId}:standing-over` });
      await enqueue(db, { kind: 'SELECT', subject: batchId, argument: batch.list });
    }
    const open = await db.query<TargetRow>(
      `update batch_item set state = case when subject_id = any ($3::uuid[]) then 'LEFT' else state end
       where batch_id = $1 and page = $2 and state = 'OPEN' and not excluded returning id, subject_id, until_day`,
      [batchId, page, left],
    );
    const subjectIds = open.rows.flatMap((item) => item.subject_id ?? []).filter((id) => !left.includes(id));
    const untilDays = open.rows.flatMap((item) => item.until_day ?? []);
    await db.query(
      `update batch_page set state = 'CONDEMNING', subject_ids = $3, until_days = $4, left_out = $5 where batch_id = $1 and page = $2`,
      [batchId, page, subjectIds, untilDays, left.length],
    );
    if (batch.state === 'APPROVED') {
      await db.query(`update destruction_batch set state = 'DESTROYING' where id = $1`, [batchId]);
      await append(db, {
        batchId,
        at,
        kind: 'DESTROYING',
        by: 'system',
        facts: { pages: batch.pages },
        once: `${batchId}:begun`,
      });
    }
    return { ...row, state: 'CONDEMNING', subject_ids: subjectIds, until_days: untilDays, left_out: left.length };
  });
}
