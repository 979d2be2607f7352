// Workflow code as one bundle, built once per state of the sources and kept beside the installed packages.
// Never built while work waits, and never taken from the cache when a source or the SDK changed.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { failureConverterPath } from '@clounge/shared/payloads';
import sdk from '@temporalio/worker/package.json' with { type: 'json' };

const sources = new URL('./', import.meta.url);
const cache = new URL('../../node_modules/.cache/clounge-workflows/', import.meta.url);
const largestBundleBytes = 64 * 1024 * 1024;

/** The code of the bundle. Built when the cache has none; a cache that cannot be written only costs time. */
export async function workflowBundle(): Promise<{ code: string }> {
  const file = new URL(`${await fingerprint()}.js`, cache);
  const cached = await readFile(file, 'utf8').catch(() => null);
  if (cached !== null) return { code: cached };
  const build = [fileURLToPath(new URL('bundle-command.ts', sources))];
  const { stdout: code } = await promisify(execFile)(process.execPath, build, { maxBuffer: largestBundleBytes });
  await keep(file, code).catch(() => undefined);
  return { code };
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(sdk.version);
  const names = globSync('**/*.ts', { cwd: sources, exclude: ['**/*.test.ts', 'generated/**', 'testing/**'] }).sort();
  for (const name of names) hash.update(name).update(await readFile(new URL(name, sources)));
  return hash
    .update(await readFile(failureConverterPath))
    .digest('hex')
    .slice(0, 32);
}

/** Written aside and renamed: a worker that starts at the same moment reads a whole bundle or none. */
async function keep(file: URL, code: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const aside = new URL(`${file.href}.${process.pid}`);
  await writeFile(aside, code);
  await rename(aside, file);
}
