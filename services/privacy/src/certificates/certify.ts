// Issues the certificate of a list whose absence was proved. Numbers have no gaps; a list has one certificate, however often it is asked for.
import { randomUUID } from 'node:crypto';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { dayOf, type Policy } from '@clounge/shared/policy';
import { changersOf, isId, lockBatch } from '../destruction/batches.ts';
import type { DestructionBatch } from '../destruction/batch.entity.ts';
import { append } from '../destruction/events.ts';
import { settleGrants } from '../deletion/grants.ts';
import { closedForLists } from '../epochs/closed.ts';
import type { Published } from '../ledger/published.ts';
import { reasonHashOf } from '../passkeys/challenge.ts';
import type { PasskeyEvidence } from '../passkeys/evidence.ts';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { standingStated } from '../standing/stated.ts';
import { nextNumber } from '../yearly-numbers.ts';
import { openDestructionTasks } from '../trustees/opening.ts';
import { format, type Statement } from './document.ts';
import { mediaStated } from './media-stated.ts';
import { keptOf } from './kept.ts';
import { sign } from './signing.ts';
import { trusteesStated } from './trustees-stated.ts';

const irrecoverable =
  'Irrecoverable: the keys of these records were condemned, their rows were deleted and proved to be absent from the live databases and search tables of all ' +
  'four parts, and the root key under which their keys lay was destroyed after every process had let go of it. What sealed copies remain in write-ahead logs and ' +
  'backups cannot be opened by anybody, the operator included.';
const accessRemoved =
  'Access removed: the keys of these records were condemned, so nothing opens them any more, and their rows were deleted and proved to be absent from the ' +
  'live databases and search tables of all four parts, ended days from the archive too. Copies in write-ahead logs and backups are unreadable through the system, but become irrecoverable only ' +
  "when the vault's current epoch is closed.";
const proof =
  'Every page of the list was searched for in the live tables and search tables of identity, billing, attendance and privacy, ' +
  'and by the ids of its people in every other table of theirs but those that keep evidence, and every ended day in the archive; nothing was left.';

interface ApprovalRow {
  id: string;
  staff_number: string;
  role: 'OFFICER' | 'DEPUTY';
  at: Date;
  auth_time: Date;
  reason: string;
  passkey: PasskeyEvidence | null;
}

async function rowsOf<Row extends object>(db: Queryable, text: string, batchId: string): Promise<Row[]> {
  return (await db.query(text, [batchId])).rows as Row[];
}

async function statementOf(
  db: Queryable,
  policy: Policy,
  batch: DestructionBatch,
  number: string,
  at: Date,
  published: Published | null,
): Promise<Statement> {
  const [approval] = await rowsOf<ApprovalRow>(db, 'select * from approval where batch_id = $1', batch.id);
  if (!approval || !batch.provedAt)
    throw new Refused('FORBIDDEN', 'Nothing is certified without an approval and a proof.');
  const destroyed = await rowsOf<{ recordClass: string; part: string; records: number }>(
    db,
    `select c->>'recordClass' as "recordClass", c->>'service' as part, sum((c->>'records')::int) as records
     from batch_page_count p, jsonb_array_elements(p.counts) c where p.batch_id = $1
     group by 1, 2 having sum((c->>'records')::int) > 0 order by 1, 2`,
    batch.id,
  );
  const [items] = await rowsOf<Record<'people' | 'days' | 'held' | 'changed' | 'excluded' | 'all', number>>(
    db,
    `select count(distinct subject_id) filter (where state = 'DESTROYED') as people,
       count(*) filter (where state = 'DESTROYED' and subject_id is null) as days,
       count(*) filter (where state = 'HELD' or held) as held, count(*) filter (where state = 'LEFT') as changed,
       count(*) filter (where excluded) as excluded, count(*) filter (where page is not null) as all
     from batch_item where batch_id = $1`,
    batch.id,
  );
  const [begun] = await rowsOf<{ at: Date }>(
    db,
    `select at from batch_event where batch_id = $1 and kind = 'DESTROYING'`,
    batch.id,
  );
  const [closed] = await closedForLists(db, [batch.id]);
  const [proved] = await rowsOf<{ places: number | null }>(
    db,
    `select (facts->>'places')::int as places from batch_event where batch_id = $1 and kind = 'PROVED'`,
    batch.id,
  );
  const standing = await standingStated(db, policy, batch.id);
  const changers = [...new Set(await changersOf(db, batch.id))].sort();
  return {
    format,
    number,
    issuedAt: at.toISOString(),
    operator: policy.operator.name,
    level: closed ? 'IRRECOVERABLE' : 'ACCESS_REMOVED',
    meaning: closed ? irrecoverable : accessRemoved,
    list: {
      reference: batch.reference,
      name: batch.list,
      hash: batch.listHash,
      selectedAt: batch.selectedAt.toISOString(),
      policyVersion: batch.policyVersion,
      items: items?.all ?? 0,
    },
    approval: {
      id: approval.id,
      by: approval.staff_number,
      role: approval.role,
      at: approval.at.toISOString(),
      identityConfirmedAt: approval.auth_time.toISOString(),
      reasonHash: reasonHashOf(approval.reason),
      passkey: approval.passkey,
      ...(standing ? { standing } : {}),
    },
    changedBy: changers,
    people: items?.people ?? 0,
    days: items?.days ?? 0,
    records: destroyed.reduce((sum, { records }) => sum + records, 0),
    destroyed,
    kept: await keptOf(db, policy, batch.id),
    notDestroyed: {
      held: items?.held ?? 0,
      changedSinceApproval: items?.changed ?? 0,
      excludedBefore: items?.excluded ?? 0,
    },
    begunAt: begun?.at.toISOString() ?? null,
    provedAt: batch.provedAt.toISOString(),
    proof,
    epoch: closed ? { number: closed.epoch, closedAt: closed.closedAt.toISOString() } : null,
    placesLookedAt: proved?.places ?? 0,
    ledger: published && ledgerOf(published),
    trustees: await trusteesStated(db, batch.id),
    media: await mediaStated(db, batch.id),
  };
}

function ledgerOf(published: Published): NonNullable<Statement['ledger']> {
  const { runs } = published;
  const entries = runs.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return { first: runs[0]?.first ?? 0, last: runs.at(-1)?.last ?? 0, entries, published };
}

/**
 * The id of the list's certificate, issued now where it was proved and has none. Art. 8.
 * Throws `Refused` NOT_FOUND, FORBIDDEN where absence was not proved, UNAVAILABLE where the ledger cannot be published.
 */
export async function certifyBatch(sources: Sources, batchId: string): Promise<string> {
  const at = sources.clock.now();
  // Before the row is locked: publishing may take long after a pause.
  const published = isId(batchId) ? await sources.publisher.publishedOf(batchId) : null;
  return inTransaction(sources.pool, async (db) => {
    const batch = await lockBatch(sources, db, batchId);
    if (!batch) throw new Refused('NOT_FOUND', 'There is no such list.');
    const issued = await rowsOf<{ id: string }>(db, 'select id from certificate where batch_id = $1', batch.id);
    if (issued[0]) return issued[0].id;
    if (batch.state !== 'PROVING' || !batch.provedAt)
      throw new Refused('FORBIDDEN', 'Absence was not proved, so nothing is certified.');
    const year = Number(dayOf(at, sources.policy).slice(0, 4));
    const { serial, number } = await nextNumber(db, 'certificate', year);
    const policy = await policyOf(db, batch.policyVersion);
    // They were opened with the proof; a list that was proved before there were trustees has none yet.
    await openDestructionTasks(db, policy, batch, at);
    const statement = await statementOf(db, policy, batch, number, at, published);
    const document = await sign(statement, sources.config.certificateKey);
    const id = randomUUID();
    await db.query(
      `insert into certificate (id, number, year, serial, batch_id, batch_reference, issued_at, level, people, records, document)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        number,
        year,
        serial,
        batch.id,
        batch.reference,
        at,
        statement.level,
        statement.people,
        statement.records,
        document,
      ],
    );
    await db.query(
      `update destruction_batch set state = 'COMPLETED', completed_at = $2, failure = null where id = $1`,
      [batch.id, at],
    );
    await db.query(
      `update batch_item set state = case when held then 'HELD' else 'EXCLUDED' end where batch_id = $1 and state = 'OPEN'`,
      [batch.id],
    );
    await append(db, { batchId: batch.id, at, kind: 'CERTIFIED', by: 'system', facts: { number } });
    await settleGrants(db, batch.id, at);
    return id;
  });
}
