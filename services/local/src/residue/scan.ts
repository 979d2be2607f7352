// A whole scan of an installation: plant the controls, look everywhere, take the controls away, tell. Answers a report and prints nothing.
import { basename } from 'node:path';
import pg from 'pg';
import { errorCode } from '@clounge/shared/errors';
import { payloadCodec } from '@clounge/shared/payloads';
import type { Client } from '@temporalio/client';
import { withClient } from '../provision/server-url.ts';
import { lookAtFolder, type Folder } from './files.ts';
import { lookAtLetter } from './letters.ts';
import type { Needle } from './needles.ts';
import { plantInDatabase, plantInFolder, plantInTemporal, together, type Planted } from './planted.ts';
import { Search, type Control, type ScanReport } from './search.ts';
import { databasesOf, fileOwners, lookAtDatabase } from './tables.ts';
import { lookAtHistories, lookAtSqlite, temporalClient } from './workflows.ts';

/** Where an installation's data lies. */
export interface ScanTarget {
  /** PostgreSQL as its administrator. */
  serverUrl: string;
  /** What the names of its databases begin with; empty where it has the server to itself. */
  databasePrefix: string;
  /** Databases of the installation: each gets controls of its own. */
  databases: readonly string[];
  /** `file`: its database, where it lies on this machine. */
  temporal: { address: string; namespace: string; payloadKey: string; file: string | null };
  /** Folders with files: of data, logs, dumps. PostgreSQL's own folder is below one of them where it can be seen. */
  folders: readonly Omit<Folder, 'told' | 'otherwise'>[];
}

const letterFile = /\/mail\/[^/]+\.eml$/;

/** Looks for values everywhere, and for controls of the caller's beside its own. Throws where PostgreSQL or Temporal cannot be reached. */
export async function scan(
  target: ScanTarget,
  needles: readonly Needle[],
  say: (message: string) => void = () => undefined,
  further: readonly Control[] = [],
): Promise<ScanReport> {
  const { serverUrl, temporal, folders } = target;
  const codec = payloadCodec(temporal.payloadKey);
  const client = await temporalClient(temporal.address, temporal.namespace, codec);
  const planted: Planted[] = [];
  const letGoOfLog = await keepLog(serverUrl);
  try {
    say('planting controls');
    for (const database of target.databases) planted.push(await plantInDatabase(serverUrl, database));
    planted.push(await plantInTemporal(client, temporal.file !== null));
    const unwritable: { place: string; why: string }[] = [];
    for (const { path, label } of folders) {
      const controls = await plantInFolder(path, label).catch((error: unknown) => {
        unwritable.push({ place: label, why: `No control can be written there (${errorCode(error) || 'fault'}).` });
      });
      if (controls) planted.push(controls);
    }
    const search = new Search(needles, [...together(planted).controls, ...further]);
    for (const { place, why } of unwritable) search.cannotLookAt(place, why);
    await settle(search, serverUrl);
    await lookEverywhere(search, target, client, say);
    return search.report();
  } finally {
    await together(planted).remove();
    await letGoOfLog();
    await client.connection.close();
  }
}

/**
 * Keeps the write-ahead log from here on until it was looked at: checkpoints, our own among them, would recycle what was written before. A server
 * that grants no slot is looked at all the same; where the log was recycled meanwhile, its control is missed and nothing is proved.
 */
async function keepLog(serverUrl: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  await client
    .query(`select pg_create_physical_replication_slot('residue_' || pg_backend_pid(), true, true)`)
    .catch(() => undefined);
  return () => client.end();
}

async function lookEverywhere(
  search: Search,
  { serverUrl, databasePrefix, temporal, folders }: ScanTarget,
  client: Client,
  say: (message: string) => void,
): Promise<void> {
  const databases = await databasesOf(serverUrl, databasePrefix);
  const owners = await fileOwners(serverUrl, databases);
  for (const folder of folders) {
    say(`files of ${folder.label}`);
    await lookAtFolder(search, {
      ...folder,
      told: (place) => withOwner(place, owners),
      otherwise: async (path, place) => {
        if (!letterFile.test(path)) return false;
        await lookAtLetter(search, path, place);
        return true;
      },
    });
  }
  for (const database of databases) {
    say(`tables of ${database}`);
    await lookAtDatabase(search, serverUrl, database);
  }
  say('workflows');
  if (temporal.file !== null) await lookAtSqlite(search, temporal.file, basename(temporal.file));
  else search.cannotLookAt('Temporal’s database', 'It lies on another machine; only histories were read.');
  await lookAtHistories(search, client, payloadCodec(temporal.payloadKey));
}

const relationFile = /(?:^|\/)((?:base|global|pg_tblspc)\/[^_.]+)(?:_[a-z]+)?(?:\.\d+)?$/;

function withOwner(place: string, owners: ReadonlyMap<string, string>): string {
  const owner = owners.get(relationFile.exec(place)?.[1] ?? '');
  return owner === undefined ? place : `${place} (${owner})`;
}

/** Has everything written to files that is only in memory, and makes sure that what lies in the log is not packed. */
async function settle(search: Search, serverUrl: string): Promise<void> {
  await withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ wal_compression: string }>('show wal_compression');
    if (rows[0]?.wal_compression !== 'off')
      search.cannotLookAt(
        'pg_wal',
        'Page images in it are packed: set wal_compression = off and scan after a checkpoint.',
      );
    // A checkpoint leaves the pages of unlogged tables, such as the search tables, in memory; copying a database file by file writes them too.
    const copy = `residue_flush_${process.pid}`;
    try {
      await client.query('checkpoint');
      await client.query(`create database ${copy} template template0 strategy file_copy`);
      await client.query(`drop database ${copy}`);
    } catch (error) {
      search.cannotLookAt('pages in memory', `They cannot be written to files as this user (${errorCode(error)}).`);
    }
  });
}
