// Closing an epoch of a vault with a million scopes, with the four parts running, against a plain copy of the same pages in SQL.
import { randomUUID } from 'node:crypto';
import { usageFields as set } from '@clounge/identity/usage/usage-event.entity';
import { superuser } from '@clounge/local/postgres/server';
import { openPool } from '@clounge/shared/database';
import { openJournal } from '@clounge/shared/journal';
import { openDoor, subjectScope } from '@clounge/shared/vault';
import { figure, type Figure } from './figure.ts';
import type { BenchHouse } from './house.ts';

const scopes = 1_000_000;
const atOnce = 5_000;
/** People of one list, lying together as they joined. */
const destroyed = 1_000;

export async function epochFigures(house: BenchHouse): Promise<Figure[]> {
  const vaultUrl = house.databaseUrl('vault', 'vault_privacy');
  const journal = openJournal(house.databaseUrl('journal', 'journal_writer'));
  const rootKeys = `file:${house.data}/root-keys`;
  const door = await openDoor({ vaultUrl, rootKeys, journal, purposesOf: () => [] });
  const administrator = openPool(house.databaseUrl('vault', superuser));
  const held = await administrator.query<{ count: number }>('select count(*) as count from scope');
  const subjectIds: string[] = [];
  for (let made = held.rows[0]?.count ?? 0; made < scopes; made += atOnce) {
    const subjects = Array.from({ length: atOnce }, () => randomUUID());
    const rows = subjects.map((id) => ({
      id,
      tenantId: null,
      scope: subjectScope(id, set.recordClass),
      value: { act: 'opened a document', ipAddress: '192.0.2.1' },
    }));
    await door.seal(set, rows);
    if (subjectIds.length === 0) subjectIds.push(...subjects.slice(0, destroyed));
  }
  const outcome = await door.condemn({
    batchId: randomUUID(),
    rule: 'bench',
    recordClasses: [set.recordClass],
    subjectIds,
    untilDays: [],
  });
  const pages = await administrator.query<{ count: number }>('select count(*) as count from key_page');

  const copyBegan = performance.now();
  await administrator.query('create table bench_copy as select * from key_page');
  const plainCopyMs = performance.now() - copyBegan;
  await administrator.query('drop table bench_copy');

  const began = performance.now();
  await door.closeEpoch(outcome.ledgerIndex);
  const seconds = (performance.now() - began) / 1_000;
  await Promise.all([door.close(), journal.close(), administrator.end()]);
  return [
    figure(
      'closing an epoch with 1 million scopes',
      seconds,
      's',
      '<= 2',
      `a plain SQL copy of its ${pages.rows[0]?.count} pages (${Math.round(plainCopyMs)} ms); every page read back and verified, every process let go`,
    ),
  ];
}
