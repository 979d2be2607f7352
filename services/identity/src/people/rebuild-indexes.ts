// Rebuilds the search tables after a crash or restore emptied them. Reads every member through the door, with an access record a batch.
import { ownCaller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { SealedRow } from '@clounge/shared/vault';
import { memberFields } from './membership.entity.ts';
import { lockMembers } from './member-store.ts';
import { addToIndexes, blindsOf, removeFromIndexes } from './search-index.ts';
import type { PeopleSources } from './sources.ts';

const batch = 500;
const firstId = '00000000-0000-0000-0000-000000000000';

type Means = Pick<PeopleSources, 'pool' | 'door'>;

/** Whether the search tables can be trusted: the marker goes with them in a crash. */
async function areWhole({ pool }: Means): Promise<boolean> {
  return (await pool.query('select 1 from index_state')).rows.length > 0;
}

/**
 * Rebuilds the search tables where their marker is missing, in batches of 500, and sets the marker last. Call it before `/readyz`
 * answers yes; until then searches and imports are refused. Idempotent, and safe beside writers and other processes.
 * Answers how many members were read. Throws `Refused` UNAVAILABLE where the door or the journal does not answer.
 */
export async function rebuildIndexesIfLost(sources: Means): Promise<number> {
  if (await areWhole(sources)) return 0;
  const caller = ownCaller('service-identity', 'index-rebuild');
  let done = 0;
  let after = firstId;
  for (;;) {
    const rows = await rebuildBatch(sources, caller, after);
    done += rows.length;
    const last = rows.at(-1);
    if (!last) break;
    after = last.id;
  }
  await sources.pool.query('insert into index_state default values on conflict do nothing');
  return done;
}

async function rebuildBatch(
  { pool, door }: Means,
  caller: ReturnType<typeof ownCaller>,
  after: string,
): Promise<SealedRow[]> {
  return inTransaction(pool, async (client) => {
    // Beside another process that rebuilds, or a member that withdraws, rows and hashes change together or not at all.
    await lockMembers(client);
    const found = await client.query<SealedRow>(
      `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
       from membership where id > $1 order by id limit ${batch} for share`,
      [after],
    );
    const opened = await door.open(caller, { operation: 'rebuildIndexes' }, memberFields, found.rows);
    const members = found.rows.flatMap((row, index) => {
      const one = opened[index];
      // What was destroyed while its rows still wait for deletion is found no more.
      return one?.kind === 'opened' && row.subjectId && row.tenantId
        ? [{ subjectId: row.subjectId, tenantId: row.tenantId, fields: one.value }]
        : [];
    });
    const blinds = await blindsOf(
      door,
      members.map(({ fields }) => fields),
    );
    await removeFromIndexes(
      client,
      found.rows.flatMap((row) => row.subjectId ?? []),
    );
    await addToIndexes(
      client,
      members.flatMap(({ subjectId, tenantId }, index) =>
        blinds[index] ? [{ subjectId, tenantId, blinds: blinds[index] }] : [],
      ),
    );
    return found.rows;
  });
}
