// What a certificate says of trustees at the moment of its issue: whom was told, who confirmed, who is outstanding.
import type { Queryable } from '@clounge/shared/database';
import type { Statement } from './document.ts';

interface TaskRow {
  name: string;
  task: string;
  recordClasses: string[];
  people: number;
  days: number;
  due_at: Date;
  confirmed_at: Date | null;
  evidenceHash: string | null;
}

/** State of the trustees of a list, by name. */
export async function trusteesStated(db: Queryable, batchId: string): Promise<NonNullable<Statement['trustees']>> {
  const rows = await db.query<TaskRow>(
    `select t.name, k.reference as task, k.record_classes as "recordClasses", k.people, k.days, k.due_at, k.confirmed_at,
       k.evidence_hash as "evidenceHash"
     from trustee_task k join trustee t on t.id = k.trustee_id where k.batch_id = $1 order by t.name`,
    [batchId],
  );
  return rows.rows.map(({ due_at: dueAt, confirmed_at: confirmedAt, ...row }) => ({
    ...row,
    state: confirmedAt === null ? 'OUTSTANDING' : 'CONFIRMED',
    dueBy: dueAt.toISOString(),
    confirmedAt: confirmedAt?.toISOString() ?? null,
  }));
}
