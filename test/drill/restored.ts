// A second PostgreSQL that stands on a base backup and replays the log up to a moment: what a restore brings back. Never touches the first one.
import { execFile } from 'node:child_process';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { startPostgres, superuser } from '@clounge/local/postgres/server';
import { urlFor, withClient } from '@clounge/local/provision/server-url';
import type { BenchHouse } from '../bench/house.ts';
import { takePortBlock, type PortBlock } from '../kit/port-block.ts';
import { copiesOf, serverFolder, type BaseBackup } from './copies.ts';

/** Up to which moment; `end` is the end of the archive. */
export type Target = Date | 'end';

export interface RestoredServer {
  block: PortBlock;
  /** As its administrator, for any of its databases. */
  url(database: string): string;
  close(): Promise<void>;
}

/** Restores the latest of these backups from which the moment can be reached. Throws where there is none. */
export async function restored(
  house: BenchHouse,
  backups: readonly BaseBackup[],
  target: Target,
  postgresPassword: string,
): Promise<RestoredServer> {
  const backup = backups.findLast(({ endedAt }) => target === 'end' || endedAt < target);
  if (!backup) throw new Error('No base backup ended before that moment.');
  const { folder: copies, log } = copiesOf(house.data);
  const block = await takePortBlock();
  const home = await serverFolder(join(copies, '..', `restored-${block.ports.postgres}`));
  const folder = join(home, 'postgres');
  await promisify(execFile)('cp', ['-a', '--reflink=auto', backup.folder, folder]);
  const settings = [
    'archive_mode = off',
    `restore_command = 'cp "${log}/%f" "%p"'`,
    `recovery_target_action = 'promote'`,
    ...(target === 'end'
      ? []
      : [`recovery_target_time = '${target.toISOString().replace('T', ' ').replace('Z', '+00')}'`]),
  ];
  await appendFile(join(folder, 'postgresql.auto.conf'), `${settings.join('\n')}\n`);
  await writeFile(join(folder, 'recovery.signal'), '');
  const server = await startPostgres({
    folder,
    logFile: join(home, 'postgres.log'),
    port: block.ports.postgres,
    password: postgresPassword,
    durable: false,
  });
  const url = (database: string) =>
    urlFor(`postgres://127.0.0.1:${block.ports.postgres}/`, database, { name: superuser, password: postgresPassword });
  const close = async () => {
    await server.stop();
    await block.release();
    await rm(home, { recursive: true, force: true });
  };
  try {
    while (
      await withClient(url('postgres'), async (client) => {
        const { rows } = await client.query<{ replaying: boolean }>('select pg_is_in_recovery() as replaying');
        return rows[0]?.replaying ?? true;
      })
    )
      await sleep(50);
  } catch (error) {
    await close();
    throw error;
  }
  return { block, url, close };
}
