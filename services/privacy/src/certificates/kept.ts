// What stays of the people whose data a list destroyed, for its certificate: in the archive by exact count, else as the list said.
import type { Queryable } from '@clounge/shared/database';
import { endOfDay, ruleOf, type Policy } from '@clounge/shared/policy';
import type { Statement } from './document.ts';

interface KeptRow {
  record_class: string;
  place: 'ARCHIVE' | 'SERVICE';
  records: number;
  people: number;
  until: Date | null;
  until_day: string | null;
}

/** By class: what the pages took to the archive, and what law or a hold keeps in the services still. */
export async function keptOf(db: Queryable, policy: Policy, batchId: string): Promise<Statement['kept']> {
  const rows = await db.query<KeptRow>(
    `with archived as (
       select a->>'recordClass' as record_class, sum((a->>'records')::int)::int as records, sum((a->>'people')::int)::int as people,
         max(a->>'untilDay') as until_day
       from batch_page_count p, jsonb_array_elements(p.archived) a where p.batch_id = $1 group by 1),
     kept as (
       select l.record_class, sum(l.records)::int as records, count(distinct i.subject_id)::int as people, max(l.until) as until
       from batch_item i join batch_line l on l.item_id = i.id
       where i.batch_id = $1 and i.state = 'DESTROYED' and l.verdict in ('KEPT', 'HELD')
         and not exists (select 1 from archived a where a.record_class = l.record_class) group by 1)
     select record_class, 'ARCHIVE' as place, records, people, null::timestamptz as until, until_day from archived
     union all select record_class, 'SERVICE', records, people, until, null from kept order by 1`,
    [batchId],
  );
  return rows.rows.map((row) => {
    const rule = ruleOf(policy, row.record_class);
    const law = policy.laws.find((one) => one.id === rule.law)?.name.en ?? null;
    const until = row.until_day ? endOfDay(row.until_day, policy) : row.until;
    const { record_class: recordClass, records, people, place } = row;
    return { recordClass, records, people, clause: rule.clause, law, until: until?.toISOString() ?? null, place };
  });
}
