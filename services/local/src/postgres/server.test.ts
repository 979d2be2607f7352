import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runFolder, takePortBlock, type PortBlock } from '@clounge/test/kit';
import { commandOf, everyPid, isAlive, markOf, workingDirectoryOf } from '../processes.ts';
import { urlFor, withClient } from '../provision/server-url.ts';
import { demandReachable } from './binaries.ts';
import { startPostgres, superuser, type PostgresOptions } from './server.ts';

describe('the embedded PostgreSQL', () => {
  let block: PortBlock;
  let options: PostgresOptions;
  let url: string;

  beforeAll(async () => {
    block = await takePortBlock();
    const home = await mkdtemp(join(runFolder(), 'pg-'));
    await chmod(home, 0o711);
    options = {
      folder: join(home, 'postgres'),
      logFile: join(home, 'postgres.log'),
      port: block.ports.postgres,
      password: 'only-for-this-test',
      durable: true,
    };
    url = urlFor(`postgres://127.0.0.1:${options.port}/`, 'postgres', { name: superuser, password: options.password });
  });
  afterAll(() => block.release());

  const query = (statement: string) =>
    withClient(url, async (client) => (await client.query<Record<string, unknown>>(statement)).rows);

  test('is stopped and found again as it was', async () => {
    const server = await startPostgres(options);
    await query('create table kept (id int)');
    await query('insert into kept values (1)');
    await server.stop();
    expect(isAlive(server.mark)).toBe(false);
    const again = await startPostgres(options);
    expect(await query('select id from kept')).toEqual([{ id: 1 }]);
    await again.stop();
  });

  test('goes on after kill -9 of all of it, with what was committed', async () => {
    const server = await startPostgres(options);
    await query('insert into kept values (2)');
    process.kill(server.mark.pid, 'SIGKILL');
    await server.ended;
    const again = await startPostgres(options);
    expect(await query('select id from kept order by id')).toEqual([{ id: 1 }, { id: 2 }]);
    await again.stop();
  });

  test('a server that a killed supervisor left is ended, and no other process is touched', async () => {
    const left = await startPostgres(options);
    // Somebody's own process in the same folder, with another command.
    const bystander = spawn('sleep', ['60'], { cwd: options.folder });
    const bystanderMark = markOf(bystander.pid ?? 0);
    const next = await startPostgres(options);
    expect(isAlive(left.mark)).toBe(false);
    expect(bystanderMark && isAlive(bystanderMark)).toBe(true);
    bystander.kill();
    expect(await query('select count(*)::int as n from kept')).toEqual([{ n: 2 }]);
    await next.stop();
    expect(
      everyPid().filter(
        (pid) => workingDirectoryOf(pid) === options.folder && commandOf(pid).join(' ').includes('postgres'),
      ),
    ).toEqual([]);
  });

  test('a lock file that names a process of somebody else does not stop the start', async () => {
    await writeFile(join(options.folder, 'postmaster.pid'), `${process.pid}\n${options.folder}\n`);
    const server = await startPostgres(options);
    expect(await query('select count(*)::int as n from kept')).toEqual([{ n: 2 }]);
    await server.stop();
  });

  test('the log holds no statement and no row, whatever fails', async () => {
    const server = await startPostgres(options);
    await query('create table named (name text primary key)');
    await query(`insert into named values ('Kirana')`);
    await expect(query(`insert into named values ('Kirana')`)).rejects.toMatchObject({ code: '23505' });
    await server.stop();
    expect(await readFile(options.logFile, 'utf8')).not.toMatch(/Kirana|insert into/);
    expect(((await stat(options.logFile)).mode & 0o777).toString(8)).toBe('600');
  });

  test.runIf(userInfo().uid === 0)('a folder that its user cannot enter is named with what to do', async () => {
    const closed = await mkdtemp(join(runFolder(), 'closed-'));
    await mkdir(join(closed, 'data'));
    await expect(startPostgres({ ...options, folder: join(closed, 'data', 'postgres') })).rejects.toThrow(
      `PostgreSQL runs as the user "postgres", who may not enter ${closed}; set CLOUNGE_DATA to a folder that is open to it, or run chmod o+x ${closed}, or start as an ordinary user.`,
    );
    await expect(demandReachable([join(closed, 'data')], null, 'x')).resolves.toBeUndefined();
  });
});
