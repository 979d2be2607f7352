// Issues the certificate of a list whose absence was proved. Numbers have no gaps; a list has one certificate, however often it is asked for.
import { randomUUID } from 'node:crypto';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { dayOf, type Policy } from '@clounge/shared/policy';
import { lockBatch, changersOf } from '../destruction/batches.ts';
import type { DestructionBatch } from '../destruction/batch.entity.ts';
import { append } from '../destruction/events.ts';
import { reasonHashOf } from '../passkeys/challenge.ts';
import type { PasskeyEvidence } from '../passkeys/evidence.ts';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { format, type Statement } from './document.ts';
import { keptOf } from './kept.ts';
import { sign } from './signing.ts';

const meaning =
  'Access removed: the keys of these records were condemned, so nothing opens them any more, and their rows were deleted and proved to be absent from the ' +
  'live databases and search tables of all four parts, ended days from the archive too. Copies in write-ahead logs and backups are unreadable through the system, but become irrecoverable only ' +
  "when the vault's current epoch is closed.";
const proof =
  'Every page of the list was searched for in the live tables and search tables of identity, billing, attendance and privacy, and every ended day in the archive; nothing was left.';

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
  const [ledger] = await rowsOf<Record<'first' | 'last' | 'entries', number | null>>(
    db,
    `select min(nullif(ledger_from, 0)) as first, max(nullif(ledger_index, 0)) as last, sum(condemned) as entries from batch_page where batch_id = $1`,
    batch.id,
  );
  const [begun] = await rowsOf<{ at: Date }>(
    db,
    `select at from batch_event where batch_id = $1 and kind = 'DESTROYING'`,
    batch.id,
  );
  const changers = [...new Set(await changersOf(db, batch.id))].sort();
  return {
    format,
    number,
    issuedAt: at.toISOString(),
    operator: policy.operator.name,
    level: 'ACCESS_REMOVED',
    meaning,
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
    ledger:
      ledger?.first != null && ledger.last != null
        ? { first: ledger.first, last: ledger.last, entries: ledger.entries ?? 0 }
        : null,
  };
}

/**
 * The id of the list's certificate, issued now where it was proved and has none. Art. 8.
 * Throws `Refused` NOT_FOUND, FORBIDDEN where absence was not proved.
 */
export async function certifyBatch(sources: Sources, batchId: string): Promise<string> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    const batch = await lockBatch(sources, db, batchId);
    if (!batch) throw new Refused('NOT_FOUND', 'There is no such list.');
    const issued = await rowsOf<{ id: string }>(db, 'select id from certificate where batch_id = $1', batch.id);
    if (issued[0]) return issued[0].id;
    if (batch.state !== 'PROVING' || !batch.provedAt)
      throw new Refused('FORBIDDEN', 'Absence was not proved, so nothing is certified.');
    const year = Number(dayOf(at, sources.policy).slice(0, 4));
    // The row stays locked until the certificate is written: a number is used or given back, so none is missing.
    const next = await db.query<{ last: number }>(
      `insert into certificate_number (year, last) values ($1, 1) on conflict (year) do update set last = certificate_number.last + 1 returning last`,
      [year],
    );
    const serial = next.rows[0]?.last ?? 0;
    const number = `C-${year}-${String(serial).padStart(4, '0')}`;
    const policy = await policyOf(db, batch.policyVersion);
    const statement = await statementOf(db, policy, batch, number, at);
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
    return id;
  });
}
