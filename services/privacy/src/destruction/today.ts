// The first page: what waits, for whom, until when. Counts only.
import { hoursAfter, onTheWall } from '@clounge/shared/policy';
import { waivedSince } from '../recovery/waivers.ts';
import type { Sources } from '../sources.ts';
import type { DestructionBatch } from './batch.entity.ts';
import { destructionBatches } from './lists.ts';

export interface Today {
  now: Date;
  timeZone: string;
  overdueItems: number;
  itemsToApprove: number;
  nextDeadline: Date | null;
  waiting: DestructionBatch[];
  recoverable: number;
  destroyedThisMonth: number;
  oldestRestrictedSince: Date | null;
}

const shown = 20;

export async function today(sources: Sources): Promise<Today> {
  const { policy, pool } = sources;
  const now = sources.clock.now();
  const month = onTheWall(now, policy).startOf('month').toJSDate();
  const [counts, destroyed, restricted, waived, waiting] = await Promise.all([
    pool.query<{ overdue: number; to_approve: number; next: Date | null }>(
      `select count(*) filter (where i.limit_at <= $1) as overdue,
         count(*) filter (where i.limit_at > $1 and b.state = 'AWAITING_APPROVAL') as to_approve,
         min(i.approve_by) filter (where i.approve_by > $1 and b.state = 'AWAITING_APPROVAL') as next
       from batch_item i join destruction_batch b on b.id = i.batch_id where i.state = 'OPEN' and not i.excluded and not i.held`,
      [now],
    ),
    pool.query<{ people: number }>(
      'select coalesce(sum(people), 0)::int as people from certificate where issued_at >= $1',
      [month],
    ),
    sources.vaultFacts.restricted(hoursAfter(now, -policy.clock.recoveryHours)),
    waivedSince(pool, hoursAfter(now, -policy.clock.recoveryHours)),
    destructionBatches(sources, {
      filter: { state: ['AWAITING_APPROVAL', 'APPROVED', 'DESTROYING', 'PROVING', 'STOPPED'] },
      first: shown,
    }),
  ]);
  const count = counts.rows[0];
  return {
    now,
    timeZone: policy.operator.timeZone,
    overdueItems: count?.overdue ?? 0,
    itemsToApprove: count?.to_approve ?? 0,
    nextDeadline: count?.next ?? null,
    waiting: waiting.nodes,
    // Who gave it up is restricted still, and not recoverable.
    recoverable: Math.max(0, restricted.recoverable - waived.length),
    destroyedThisMonth: destroyed.rows[0]?.people ?? 0,
    oldestRestrictedSince: restricted.oldestSince,
  };
}
