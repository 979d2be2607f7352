import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runFolder } from '@clounge/test/kit';
import { cutLogs, openLog } from './logs.ts';

test('a log keeps the run before it, has a limit, and its writer goes on', async () => {
  const path = join(await mkdtemp(join(runFolder(), 'logs-')), 'gateway.log');
  const first = await openLog(path);
  await first.write('first run');
  await first.close();
  const second = await openLog(path);
  await second.write('x'.repeat(100));
  expect(await readFile(`${path}.1`, 'utf8')).toBe('first run');
  await cutLogs(join(path, '..'), 50);
  await second.write('after');
  expect(await readFile(path, 'utf8')).toBe('after');
  expect(await readFile(`${path}.1`, 'utf8')).toHaveLength(100);
  await second.close();
});
