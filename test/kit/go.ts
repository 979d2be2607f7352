// Builds a Go program of the tests where this machine has Go; says why not where it has not. Installs nothing.
import { execFile } from 'node:child_process';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { runFolder } from './servers.ts';

const run = promisify(execFile);

export type GoProgram = { path: string } | { missing: string };

/**
 * The program of a module's folder, built into the folder of this run. `missing` says why it cannot be had: no Go, or no way to its
 * modules. Throws where the program itself does not build.
 */
export async function goProgram(folder: string): Promise<GoProgram> {
  const options = {
    cwd: folder,
    timeout: 300_000,
    env: { ...process.env, GOFLAGS: '-mod=readonly', GOTOOLCHAIN: 'local' },
  };
  try {
    await run('go', ['version'], options);
  } catch {
    return missing('There is no Go on PATH.');
  }
  try {
    await run('go', ['mod', 'download'], options);
  } catch {
    return missing('Go cannot get the modules (an older Go, or no network).');
  }
  const path = join(runFolder(), `go-${basename(folder)}`);
  await run('go', ['build', '-buildvcs=false', '-o', path, '.'], options);
  return { path };
}

function missing(reason: string): GoProgram {
  process.stderr.write(`${reason} What needs it is skipped.\n`);
  return { missing: reason };
}
