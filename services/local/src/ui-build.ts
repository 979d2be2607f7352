// Builds the user interface when its sources changed since the last build, and only then. Never serves a half-built one.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { bareEnvironment } from './config.ts';
import { openLog } from './logs.ts';
import { projectRoot } from './settings.ts';

const source = join(projectRoot, 'admin-ui');
export const uiFolder = join(source, 'dist');
const stampName = '.sources';

/** What a change of must rebuild. */
async function sourceHash(): Promise<string> {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !/^(dist|node_modules)[^/]*\//.test(relative(source, path)) && !/\.test\.tsx?$/.test(path))
    .sort();
  const hash = createHash('sha256');
  for (const path of [...files, join(projectRoot, 'package-lock.json')]) {
    hash
      .update(relative(projectRoot, path))
      .update('\0')
      .update(await readFile(path))
      .update('\0');
  }
  return hash.digest('hex');
}

/** Builds into `admin-ui/dist`; answers that folder. Throws `CannotStart` naming the log. */
export async function buildUi(logFile: string, say: (message: string) => void): Promise<string> {
  const wanted = await sourceHash();
  if ((await readFile(join(uiFolder, stampName), 'utf8').catch(() => '')) === wanted) return uiFolder;
  say('building the user interface (once per change)');
  const building = join(source, `dist-${process.pid}`);
  await rm(building, { recursive: true, force: true });
  await runVite(['build', '--outDir', building, '--emptyOutDir', '--logLevel', 'warn'], logFile);
  await writeFile(join(building, stampName), wanted);
  // Two starts may build at once: the last one's folder stays, both are the same.
  const old = join(source, `dist-${process.pid}-old`);
  await rename(uiFolder, old).catch(() => undefined);
  await rename(building, uiFolder).catch(async (error: unknown) => {
    await rm(building, { recursive: true, force: true });
    if (!existsSync(uiFolder)) throw error;
  });
  await rm(old, { recursive: true, force: true });
  return uiFolder;
}

export const viteProgram = join(projectRoot, 'node_modules/vite/bin/vite.js');

async function runVite(args: readonly string[], logFile: string): Promise<void> {
  const log = await openLog(logFile);
  const child = spawn(process.execPath, [viteProgram, ...args], {
    cwd: source,
    stdio: ['ignore', log.fd, log.fd],
    env: bareEnvironment({ NODE_ENV: 'production' }),
  });
  await log.close();
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('exit', (exit) => resolve(exit ?? -1));
  });
  if (code !== 0) throw new CannotStart(`The user interface cannot be built; ${logFile} says why.`);
}
