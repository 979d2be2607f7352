import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runFolder } from '@clounge/test/kit';
import { generateDemoFiles } from './generate.ts';
import { demoFileNames } from './seed.ts';

const now = new Date('2026-11-01T02:00:00Z');
const hourMs = 3_600_000;

async function generated(): Promise<Map<string, string>> {
  const paths = await generateDemoFiles(await mkdtemp(join(runFolder(), 'demo-')), now);
  const contents = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(paths.map((path, at) => [path.split('/').at(-1) ?? '', contents[at] ?? '']));
}

test('the small set is the same for the same moment, and has every file', async () => {
  const files = await generated();
  expect([...files.keys()]).toEqual([...demoFileNames]);
  expect(await generated()).toEqual(files);
});

test('it shows every state of a withdrawal: overdue, to be approved, recoverable', async () => {
  const members = (await generated()).get('members.csv') ?? '';
  const hoursAgo = [...members.matchAll(/,(\d{4}-\d\d-\d\dT[\d:]+\+07:00),(?:yes|no),/g)]
    .map(([, instant]) => (now.getTime() - Date.parse(instant ?? '')) / hourMs)
    .filter((hours) => hours < 2000);
  expect(hoursAgo.filter((hours) => hours >= 168).length).toBeGreaterThan(10);
  expect(hoursAgo.filter((hours) => hours >= 96 && hours < 168)).toHaveLength(8);
  expect(hoursAgo.filter((hours) => hours < 96)).toHaveLength(10);
});

test('everybody in it is invented: reserved addresses only', async () => {
  for (const content of (await generated()).values()) {
    for (const [, domain] of content.matchAll(/@([\w.-]+)/g)) expect(domain).toMatch(/\.example$/);
    for (const [address] of content.matchAll(/\b\d+\.\d+\.\d+\.\d+(?=,)/g))
      expect(address).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\./);
  }
});
