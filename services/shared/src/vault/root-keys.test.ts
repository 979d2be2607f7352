// Drivers of root keys: one contract, whatever keeps them. The token is SoftHSM2, as Debian packages it.
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { promise } from '@clounge/test/kit';
import { ConfigError } from '../errors/index.ts';
import { vaultHouse } from './closing/testing/vault-house.ts';
import { rootKeysFrom, type RootKeys } from './root-keys.ts';

const run = promisify(execFile);
const library = '/usr/lib/softhsm/libsofthsm2.so';
const hasToken = await Promise.all([access(library), run('sh', ['-c', 'command -v pkcs11-tool softhsm2-util'])]).then(
  () => true,
  () => false,
);

interface Place extends AsyncDisposable {
  folder: string;
  setting: string;
}

async function emptyFolder(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'clounge-roots-'));
  return {
    folder,
    setting: `file:${folder}`,
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

async function emptyToken(): Promise<Place> {
  const place = await emptyFolder();
  const { folder } = place;
  await mkdir(join(folder, 'tokens'));
  await writeFile(join(folder, 'softhsm2.conf'), `directories.tokendir = ${folder}/tokens\nlog.level = ERROR\n`);
  await writeFile(join(folder, 'pin'), '1234\n', { mode: 0o600 });
  vi.stubEnv('SOFTHSM2_CONF', join(folder, 'softhsm2.conf'));
  await run('softhsm2-util', ['--init-token', '--free', '--label', 'roots', '--pin', '1234', '--so-pin', '5678']);
  return { ...place, setting: `pkcs11:${library}?token=roots&pin-file=${folder}/pin` };
}

const drivers: [string, () => Promise<Place>][] = [
  ['file', emptyFolder],
  ...(hasToken ? [['token', emptyToken] as [string, () => Promise<Place>]] : []),
];

/** Where any file below the folder holds these bytes. */
async function filesWith(folder: string, bytes: Uint8Array): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const held = await Promise.all(files.map(async (name) => (await readFile(name)).includes(Buffer.from(bytes))));
  return files.filter((_, index) => held[index]);
}

for (const [name, make] of drivers) {
  promise(
    'Art. 9(4)',
    `a root of the ${name} driver is made once, reads the same ever after, and is gone for good when destroyed`,
    async () => {
      await using place = await make();
      // Each is what another process would have.
      const keys = (): RootKeys => rootKeysFrom(place.setting);
      await keys().create('epoch-1');
      const root = await keys().read('epoch-1');
      expect(root).toHaveLength(32);
      await keys().create('epoch-1');
      expect(await keys().read('epoch-1')).toEqual(root);
      await keys().create('epoch-2-0a1b2c3d');
      const next = await keys().read('epoch-2-0a1b2c3d');
      expect(next).not.toEqual(root);
      expect(await keys().destroyedAt('epoch-1')).toBeNull();

      const before = Date.now();
      await keys().destroy('epoch-1');
      const at = await keys().destroyedAt('epoch-1');
      expect(at?.getTime()).toBeGreaterThanOrEqual(before - 1);
      await keys().destroy('epoch-1');
      expect(await keys().destroyedAt('epoch-1')).toEqual(at);
      await expect(keys().read('epoch-1')).rejects.toBeInstanceOf(ConfigError);
      await expect(keys().create('epoch-1')).rejects.toThrow(/epoch-1 was destroyed on .* earlier vault/);
      expect(await keys().read('epoch-2-0a1b2c3d')).toEqual(next);
      expect(await filesWith(place.folder, root)).toEqual([]);
      await expect(keys().read('../epoch-2')).rejects.toThrow('wrong form');
    },
  );
}

promise.skipIf(!hasToken)(
  'Art. 9(4)',
  'with a token no root lies in a file, and what is wrong with a token is told without its PIN',
  async () => {
    await using place = await emptyToken();
    const keys = rootKeysFrom(place.setting);
    await keys.create('epoch-1');
    expect(await filesWith(place.folder, await keys.read('epoch-1'))).toEqual([]);
    const said = async (setting: string) =>
      rootKeysFrom(setting)
        .read('epoch-1')
        .then(
          () => 'read',
          (error: unknown) => (error instanceof ConfigError ? error.message : String(error)),
        );
    expect(await said(place.setting.replace('token=roots', 'token=others'))).toContain('no token of that label');
    expect(await said(`${place.setting}-none`)).toContain('pin-file cannot be read');
    await writeFile(join(place.folder, 'pin'), '9999');
    expect(await said(place.setting)).toContain('refuses the PIN');
  },
);

promise.skipIf(!hasToken)(
  'Art. 8(3)',
  'an epoch whose root lies under a token is closed as any other: who stays is readable, and the token has no root of what was condemned',
  async () => {
    await using place = await emptyToken();
    await using at = await vaultHouse(place.setting);
    const people = await at.make(40);
    const entry = await at.condemn(people.slice(0, 5));
    expect(await at.close(entry, { onSwitch: at.lookNow })).toMatchObject({ epoch: 1, covers: 5 });
    await at.expectReadable(people.slice(5), people.slice(0, 5));
    expect(await at.rootKeys.destroyedAt('epoch-1')).toBeInstanceOf(Date);
    await at.place.sql('vault', 'update current_epoch set epoch = 1');
    await expect(at.keysOf('attendance')).rejects.toThrow(
      /before its last closing: it stands in epoch 1, which was closed/,
    );
  },
);

test('a setting that names no driver, or half of one, is refused with what to write', () => {
  for (const setting of ['', 'file:', 'kms:x', 'pkcs11:/x.so', 'pkcs11:/x.so?token=a', '/folder'])
    expect(() => rootKeysFrom(setting)).toThrow(/CLOUNGE_ROOT_KEYS .*use (file|pkcs11):/);
});
