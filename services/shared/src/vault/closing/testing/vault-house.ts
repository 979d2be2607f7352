// A real vault for the tests of closing: scopes made, condemned and looked at as two parts would. Never used by the product.
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { installation } from '@clounge/test/kit';
import { openPool, type Pool } from '../../../database/index.ts';
import { condemn } from '../../condemning.ts';
import { epochLock } from '../../epochs.ts';
import { closeEpoch, type ClosingSettings } from '../closing.ts';
import { keysPerPage, pageBinding, pageKeyOf } from '../../key-pages.ts';
import { refKey, ScopeKeys } from '../../keys.ts';
import { rootKeysFrom } from '../../root-keys.ts';
import { subjectScope } from '../../scopes.ts';
import { decrypt, wrappedKeyBytes } from '../../sodium.ts';

/** A scope as a test remembers it: its key when it was made must be its key for as long as it lives. */
export interface Remembered {
  subjectId: string;
  name: string;
  key: string;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** `rootKeys`: a setting of root keys other than the installation's folder. */
export async function vaultHouse(rootKeysSetting?: string) {
  const place = await installation({ databases: ['vault'] });
  const setting = rootKeysSetting ?? place.env('privacy')['CLOUNGE_ROOT_KEYS'] ?? '';
  const folder = setting.slice('file:'.length);
  const rootKeys = rootKeysFrom(setting);
  const pools: Pool[] = [];
  const started: ScopeKeys[] = [];
  const poolOf = (service: string): Pool => {
    const pool = openPool(place.url('vault', `vault_${service}`));
    pools.push(pool);
    return pool;
  };
  /** Keys as a part of its own process would hold them. */
  const keysOf = async (service: string): Promise<ScopeKeys> => {
    const keys = new ScopeKeys(poolOf(service), rootKeys);
    await keys.start();
    started.push(keys);
    return keys;
  };
  const writer = await keysOf('identity');
  const reader = await keysOf('billing');
  const privacy = poolOf('privacy');

  const keyOf = async (keys: ScopeKeys, names: readonly string[]) => {
    const found = await keys.find(names.map((name) => ({ name, version: 1 })));
    return names.map((name) => found.get(refKey({ name, version: 1 })));
  };

  return {
    place,
    folder,
    rootKeys,
    writer,
    privacy,
    keysOf,
    async make(count: number): Promise<Remembered[]> {
      const subjects = Array.from({ length: count }, () => randomUUID());
      const refs = subjects.map((subjectId) => ({ name: subjectScope(subjectId, 'membership'), version: 1 }));
      const found = await writer.findOrCreate(refs);
      return subjects.map((subjectId, index) => {
        const name = refs[index]?.name ?? '';
        const key = found.get(refKey({ name, version: 1 }));
        if (key?.kind !== 'living') throw new Error('A new scope has no key.');
        return { subjectId, name, key: hex(key.key) };
      });
    },
    /** Condemns; answers the ledger's last entry. */
    async condemn(scopes: readonly Remembered[]): Promise<number> {
      const outcome = await condemn(privacy, {
        batchId: randomUUID(),
        rule: '1',
        recordClasses: ['membership'],
        subjectIds: scopes.map(({ subjectId }) => subjectId),
        untilDays: [],
      });
      expect(outcome.condemned).toBe(scopes.length);
      return outcome.ledgerIndex;
    },
    close: (entry: number, settings: Partial<ClosingSettings> = {}) => closeEpoch(privacy, rootKeys, entry, settings),
    /** Resolves when a process that would make keys is held up by the switch. */
    async someoneWaitsForTheSwitch(): Promise<void> {
      const waiting = () =>
        place.sql(
          'vault',
          `select 1 from pg_locks where locktype = 'advisory' and objid = ${epochLock} and not granted`,
        );
      while ((await waiting()).length === 0);
    },
    /** Both processes look at once whether the epoch was closed, as they otherwise do by themselves. */
    lookNow: async (): Promise<void> => {
      await Promise.all([writer.refresh(), reader.refresh()]);
    },
    /** Both running processes find every living key as it always was, and no key of a condemned scope. */
    async expectReadable(living: readonly Remembered[], condemned: readonly Remembered[]): Promise<void> {
      for (const keys of [writer, reader]) {
        const found = await keyOf(
          keys,
          living.map(({ name }) => name),
        );
        expect(found.map((one) => (one?.kind === 'living' ? hex(one.key) : one?.kind))).toEqual(
          living.map(({ key }) => key),
        );
        const gone = await keyOf(
          keys,
          condemned.map(({ name }) => name),
        );
        expect(gone.map((one) => one?.kind)).toEqual(condemned.map(() => 'condemned'));
      }
    },
    /** Every key that the roots in the folder still open, from every page in this table: what a thief of everything would have. */
    async keysWithinReach(table = 'key_page'): Promise<Set<string>> {
      const files = (await readdir(folder)).filter((name) => name.endsWith('.key'));
      const roots = await Promise.all(files.map((name) => readFile(`${folder}/${name}`)));
      const pages = await place.sql<{
        epoch: number;
        id: string;
        keyed_in: number;
        wrapped_page_key: Buffer;
        wrapped_keys: Buffer;
      }>(
        'vault',
        `select epoch, id, coalesce(keyed_in, epoch) as keyed_in, wrapped_page_key, wrapped_keys from ${table}`,
      );
      const reached = new Set<string>();
      for (const page of pages) {
        for (const root of roots) {
          const id = Number(page.id);
          const pageKey = orNull(() =>
            pageKeyOf({ id, epoch: page.epoch, wrappedPageKey: page.wrapped_page_key }, root),
          );
          if (!pageKey) continue;
          for (let slot = 0; slot < keysPerPage; slot += 1) {
            const wrapped = page.wrapped_keys.subarray(slot * wrappedKeyBytes, (slot + 1) * wrappedKeyBytes);
            const key = orNull(() => decrypt(wrapped, pageBinding(page.keyed_in, id), pageKey));
            if (key) reached.add(hex(key));
          }
        }
      }
      return reached;
    },
    async [Symbol.asyncDispose]() {
      for (const keys of started) await keys.close();
      for (const pool of pools) await pool.end();
      await place[Symbol.asyncDispose]();
    },
  };
}

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
