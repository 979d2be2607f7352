// Whom a task is about, as the trustee may know it: our opaque subject ids, days that died together, and classes. Never a name.
import type { Queryable } from '@clounge/shared/database';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { TrusteeTask } from './task.entity.ts';

export interface TrusteeReference {
  subject: string | null;
  day: string | null;
  recordClasses: string[];
}

interface ReferenceRow {
  key: string;
  subject_id: string | null;
  day: string | null;
  classes: string[];
}

/** What was destroyed of the task's classes, by person or day; parameters $1 list, $2 classes. */
const ofDestruction = `select i.target as key, i.subject_id, i.until_day as day,
    array(select c from unnest(i.due_classes) c where c = any ($2::text[]) order by c) as classes
  from batch_item i where i.batch_id = $1 and i.state = 'DESTROYED' and i.due_classes && $2::text[]`;

const ofPeople = `select s.subject_id::text as key, s.subject_id, null::date as day, $2::text[] as classes
  from trustee_task_subject s where s.task_id = $1`;

/** A page of the references of a task. Throws `Refused` BAD_USER_INPUT. */
export async function referencesOfTask(
  db: Queryable,
  task: Pick<TrusteeTask, 'id' | 'batchId' | 'recordClasses'>,
  query: { first?: number | null; after?: string | null },
): Promise<Page<TrusteeReference>> {
  const first = sizeOf(query.first, 100);
  const from = after(query.after, 1);
  const rows = await db.query<ReferenceRow>(
    `select * from (${task.batchId === null ? ofPeople : ofDestruction}) r
     where $3::text is null or key > $3::text collate "C" order by key collate "C" limit $4`,
    [task.batchId ?? task.id, task.recordClasses, from?.[0] ?? null, first + 1],
  );
  return pageOf(
    rows.rows,
    first,
    (row) => ({ subject: row.subject_id, day: row.day, recordClasses: row.classes }),
    (row) => cursorOf(row.key),
  );
}
