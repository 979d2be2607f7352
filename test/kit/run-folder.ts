// The temporary folder of one test run, and the clearing away of those that killed runs left.
import { chmod, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, markOf, type ProcessMark } from '@clounge/local/processes';

const prefix = 'clounge-test-';
const ownerFile = 'run.json';

/** A folder that PostgreSQL's own user can enter. */
export async function makeRunFolder(): Promise<string> {
  await clearAbandoned();
  const folder = await realpath(await mkdtemp(join(tmpdir(), prefix)));
  await chmod(folder, 0o711);
  await writeFile(join(folder, ownerFile), JSON.stringify(markOf(process.pid)));
  return folder;
}

async function clearAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(tmpdir(), name);
    const owner = await readFile(join(folder, ownerFile), 'utf8').catch(() => null);
    // Without the file it may be one that is just being made.
    if (owner === null || isAlive(JSON.parse(owner) as ProcessMark)) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined); // somebody else's
  }
}
