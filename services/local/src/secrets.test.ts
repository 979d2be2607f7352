import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { promise, runFolder } from '@clounge/test/kit';
import { writeCredentials } from './demo/credentials.ts';
import { keyFilesIn, secretsIn } from './secrets.ts';

const folder = () => mkdtemp(join(runFolder(), 'secrets-'));
const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);

promise(
  'Art. 9(3)',
  'an installation has its own secrets, made once, in files that only their owner reads',
  async () => {
    const here = await folder();
    const first = await secretsIn(here);
    const keys = await keyFilesIn(here);
    const oidc = await readFile(keys.oidcKeys, 'utf8');
    expect(await secretsIn(here)).toEqual(first);
    expect((await keyFilesIn(here)).oidcKeys).toBe(keys.oidcKeys);
    expect(await readFile(keys.oidcKeys, 'utf8')).toBe(oidc);
    expect((await secretsIn(await folder())).payloadKey).not.toBe(first.payloadKey);
    for (const file of ['secrets.json', 'oidc-keys.json', 'certificate-key.json', 'ledger-key.json'])
      expect(await modeOf(join(here, file))).toBe('600');
    expect(await modeOf(keys.rootKeys)).toBe('700');
  },
);

promise('Art. 9(3)', 'a damaged secrets file is never replaced, because new secrets would lock the data', async () => {
  const here = await folder();
  await writeFile(join(here, 'secrets.json'), '{"installation": 1');
  await expect(secretsIn(here)).rejects.toThrow('is damaged; restore it from a copy');
  expect(await readFile(join(here, 'secrets.json'), 'utf8')).toBe('{"installation": 1');
});

promise('Art. 9(3)', 'demo sign-ins lie in one file of mode 0600, with every role and the integrator', async () => {
  const here = await folder();
  const secrets = await secretsIn(here);
  await writeCredentials(here, 'http://localhost:4000', secrets);
  const path = join(here, 'demo-credentials.json');
  expect(await modeOf(path)).toBe('600');
  const written: unknown = JSON.parse(await readFile(path, 'utf8'));
  expect(written).toMatchObject({
    url: 'http://localhost:4000',
    tokenEndpoint: 'http://localhost:4000/oidc/token',
    clients: {
      integrator: {
        clientId: 'integrator',
        clientSecret: secrets.clientSecrets.integrator,
        scope: 'people:read billing:read attendance:read held:read requests:write import:write',
      },
    },
  });
  const { users } = written as { users: Record<string, unknown> };
  expect(Object.keys(users)).toEqual([
    'officer',
    'deputy',
    'handler',
    'support',
    'billing',
    'attendance',
    'auditor',
    'member',
  ]);
});
