// Log files with a limit: the last run's is kept as `.1`, and one that grows too large is cut. Writers append, so cutting is safe.
import { copyFile, mkdir, open, readdir, rename, stat, truncate, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const largestBytes = 20 * 1024 * 1024;
const lookEveryMs = 60_000;

/** Opens a fresh log for a process; only its owner reads it. */
export async function openLog(path: string): Promise<FileHandle> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rename(path, `${path}.1`).catch(() => undefined);
  return open(path, 'a', 0o600);
}

/** Cuts logs of `folder` that grew beyond the limit, now. */
export async function cutLogs(folder: string, limitBytes = largestBytes): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (!name.endsWith('.log') || (await stat(path)).size <= limitBytes) continue;
    await copyFile(path, `${path}.1`);
    await truncate(path, 0);
  }
}

/** Looks after the logs of `folder` while this process runs. */
export function limitLogs(folder: string): void {
  setInterval(() => void cutLogs(folder).catch(() => undefined), lookEveryMs).unref();
}
