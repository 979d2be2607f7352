// The temporary folders of one test run, and the clearing away of those that killed runs left. Never takes a folder whose run is alive.
import { chmod, mkdtemp, readFile, readdir, realpath, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, markOf, type ProcessMark } from '@clounge/local/processes';

const prefix = 'clounge-test-';
const ownerFile = 'run.json';

/** Files here are memory (tmpfs on Linux). */
const memory = '/dev/shm';
/** What the servers of a run may come to, several times over. */
const memoryWanted = 8 * 2 ** 30;

/** A folder that PostgreSQL's own user can enter. */
export async function makeRunFolder(): Promise<string> {
  return makeFolder(tmpdir());
}

/**
 * A folder for the data of the shared servers: in memory where that has room, else on disk.
 * A run makes and drops a thousand databases of four hundred files each, and a file system is slow to give out again what was just dropped:
 * ext4 without a journal passes over every inode that was freed within a minute, one by one (a fifth of a house's start).
 */
export async function makeServersFolder(): Promise<string> {
  const room = await statfs(memory).catch(() => null);
  const free = room ? room.bavail * room.bsize : 0;
  return makeFolder(free >= memoryWanted ? memory : tmpdir());
}

async function makeFolder(base: string): Promise<string> {
  await clearAbandoned(base);
  const folder = await realpath(await mkdtemp(join(base, prefix)));
  await chmod(folder, 0o711);
  await writeFile(join(folder, ownerFile), JSON.stringify(markOf(process.pid)));
  return folder;
}

async function clearAbandoned(base: string): Promise<void> {
  for (const name of await readdir(base)) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(base, name);
    const owner = await readFile(join(folder, ownerFile), 'utf8').catch(() => null);
    // Without the file it may be one that is just being made.
    if (owner === null || isAlive(JSON.parse(owner) as ProcessMark)) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined); // somebody else's
  }
}
