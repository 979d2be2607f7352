import { spawn } from 'node:child_process';
import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runFolder } from '@clounge/test/kit';
import { isAlive, markOf, type ProcessMark } from '../processes.ts';
import { hostScript } from './child.ts';
import { takeFolder } from './run-record.ts';

const folder = () => mkdtemp(join(runFolder(), 'record-'));
const dead: ProcessMark = { pid: 4_194_303, startTime: '1' };

function started(command: string, args: string[]): ProcessMark {
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.unref();
  const mark = markOf(child.pid ?? 0);
  if (!mark) throw new Error('did not start');
  return mark;
}

/** A process whose command line names the host script, as one that a killed supervisor left. */
const leftBehind = () => started('sh', ['-c', 'sleep 60; :', hostScript]);

const written = (here: string, record: unknown) => writeFile(join(here, 'run.json'), JSON.stringify(record));

test('two starts never share a data folder', async () => {
  const here = await folder();
  await written(here, { supervisor: markOf(process.pid), port: 4000, children: {} });
  await expect(takeFolder(here, 4100)).rejects.toThrow(
    `The back office already runs on this data folder (process ${process.pid}, port 4000); stop it with Ctrl-C or kill ${process.pid}, or start another with its own PORT and CLOUNGE_DATA.`,
  );
});

test('what a killed supervisor left is ended; a pid that was given to somebody else is not touched', async () => {
  const here = await folder();
  const ours = leftBehind();
  const stranger = started('sleep', ['60']);
  const reused = leftBehind();
  await written(here, {
    supervisor: dead,
    port: 4000,
    children: { gateway: ours, worker: stranger, subgraphs: { ...reused, startTime: '1' } },
  });
  const record = await takeFolder(here, 4000);
  expect(isAlive(ours)).toBe(false);
  expect(isAlive(stranger)).toBe(true);
  expect(isAlive(reused)).toBe(true);
  process.kill(-stranger.pid, 'SIGKILL');
  process.kill(-reused.pid, 'SIGKILL');
  await record.remove();
});

test('the record says what runs, and goes when all is stopped', async () => {
  const here = await folder();
  const record = await takeFolder(here, 4000);
  await record.note('gateway', dead);
  expect(JSON.parse(await readFile(join(here, 'run.json'), 'utf8'))).toEqual({
    supervisor: markOf(process.pid),
    port: 4000,
    children: { gateway: dead },
  });
  await record.note('gateway', null);
  expect(JSON.parse(await readFile(join(here, 'run.json'), 'utf8'))).toMatchObject({ children: {} });
  await record.remove();
  await expect(stat(join(here, 'run.json'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a damaged record stops nothing', async () => {
  const here = await folder();
  await writeFile(join(here, 'run.json'), '{"supervisor":');
  const record = await takeFolder(here, 4000);
  await record.remove();
});
