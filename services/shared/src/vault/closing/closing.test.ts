// Closing an epoch on a real vault: what lives stays readable at every moment, what was condemned is out of everybody's reach afterwards.
import { access, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { promise } from '@clounge/test/kit';
import { wrappedKeyBytes } from '../sodium.ts';
import { ConfigError } from '../../errors/index.ts';
import { vaultHouse, type Remembered } from './testing/vault-house.ts';

const there = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

promise(
  'Art. 8(3)',
  'what was condemned cannot be opened from any copy of the vault once its epoch is closed; everybody else’s data opens as before',
  async () => {
    await using at = await vaultHouse();
    const people = await at.make(100);
    const [due, living] = [people.slice(10, 50), [...people.slice(0, 10), ...people.slice(50)]];
    const entry = await at.condemn(due);
    await at.place.sql('vault', 'create table backup as select * from key_page');
    expect([...(await at.keysWithinReach('backup'))]).toEqual(expect.arrayContaining(due.map(({ key }) => key)));

    const closed = await at.close(entry);
    expect(closed).toMatchObject({ epoch: 1, covers: 40 });
    await at.expectReadable(living, due);
    expect(await at.keysWithinReach('backup')).toEqual(new Set());
    const reached = await at.keysWithinReach();
    for (const { key } of due) expect(reached).not.toContain(key);
    expect([...reached]).toEqual(expect.arrayContaining(living.map(({ key }) => key)));

    expect(await readdir(at.folder)).toEqual([expect.stringMatching(/^epoch-2-[0-9a-f]{8}\.key$/), 'epochs.json']);
    expect(await at.place.sql('vault', `select relname from pg_class where relname ~ '^key_page_[0-9]+$'`)).toEqual([
      { relname: 'key_page_2' },
    ]);
    const more = await at.make(40);
    await at.expectReadable([...living, ...more], due);
    expect(await at.close(entry)).toEqual(closed);
  },
);

promise(
  'Art. 8(3)',
  'lists that are ready in a short time share one closing; what is condemned after the copy began waits for the next',
  async () => {
    await using at = await vaultHouse();
    const people = await at.make(70);
    const first = await at.condemn(people.slice(0, 3));
    const second = await at.condemn(people.slice(3, 5));
    let late = 0;
    const closed = await at.close(first, {
      between: async (point) => {
        if (point === 'before copy') late = await at.condemn(people.slice(5, 6));
      },
    });
    expect(await at.close(second)).toEqual(closed);
    const next = await at.close(late);
    expect(next).toMatchObject({ epoch: 2, covers: 6 });
    await at.expectReadable(people.slice(6), people.slice(0, 6));
    const reached = await at.keysWithinReach();
    for (const { key } of people.slice(0, 6)) expect(reached).not.toContain(key);
  },
);

promise('Art. 8(3)', 'people who join while an epoch is closed lose nothing, wherever the closing stands', async () => {
  await using at = await vaultHouse();
  const living = await at.make(40);
  const due = await at.make(45);
  const entry = await at.condemn(due);
  const held: Promise<Remembered[]>[] = [];
  await at.close(entry, {
    between: async (point) => {
      // Free slots of old pages are given out too, those of pages that were left behind among them. Inside the switch, who makes keys waits.
      if (point === 'inside switch')
        await Promise.race([held[held.push(at.make(40)) - 1], at.someoneWaitsForTheSwitch()]);
      else living.push(...(await at.make(7)));
    },
  });
  expect(held).toHaveLength(1);
  living.push(...(await Promise.all(held)).flat());
  await at.expectReadable(living, due);
});

promise(
  'Art. 8(3)',
  'nothing is called irrecoverable while a process still holds the old root; a silent one is given up after a while',
  async () => {
    await using at = await vaultHouse();
    const [due, ...living] = await at.make(5);
    if (!due) throw new Error('nobody');
    const entry = await at.condemn([due]);
    await at.place.sql('vault', 'insert into epoch_reader values ($1, 1, now() + $$1 hour$$)', [randomUUID()]);
    await expect(at.close(entry, { readersMs: 0 })).rejects.toMatchObject({ code: 'ROOT_STILL_HELD' });
    expect(await there(`${at.folder}/epoch-1.key`)).toBe(true);
    await at.expectReadable(living, [due]);
    await at.place.sql('vault', 'update epoch_reader set seen_at = now() - $$16 s$$::interval where epoch = 1');
    expect(await at.close(entry)).toMatchObject({ epoch: 1 });
    expect(await there(`${at.folder}/epoch-1.key`)).toBe(false);
    const held = await at.place.sql('vault', 'select distinct epoch from epoch_reader');
    expect(held).toEqual([{ epoch: 2 }]);
  },
);

promise(
  'Art. 8(3)',
  'a copy that does not read back is never switched to: it is taken back, and made once more under another root',
  async () => {
    await using at = await vaultHouse();
    const people = await at.make(64);
    const entry = await at.condemn(people.slice(0, 1));
    // One bit is turned over, so that there is always a difference, whatever stood there.
    const turn = (bytes: string, byte: number) => `set_bit(${bytes}, ${byte * 8}, 1 - get_bit(${bytes}, ${byte * 8}))`;
    const turned = (column: string, byte: number) => `${column} = ${turn(column, byte)}`;
    // In two slots: the condemned one may be anywhere, and what stands in it is no key any more.
    const turnedInTwo = (byte: number, otherByte: number) => {
      const once = turn('wrapped_keys', byte);
      const other = otherByte * 8;
      return `wrapped_keys = set_bit(${once}, ${other}, 1 - get_bit(wrapped_keys, ${other}))`;
    };
    const damages = [
      `update key_page_2 set ${turned('wrapped_page_key', 39)} where id = (select max(id) from key_page_2)`,
      `update key_page_2 set ${turnedInTwo(39, 39 + wrappedKeyBytes)} where id = (select max(id) from key_page_2)`,
      `update key_page_2 set ${turnedInTwo(2299, 2299 - wrappedKeyBytes)} where id = (select min(id) from key_page_2)`,
      'delete from key_page_2 where id = (select min(id) from key_page_2)',
    ];
    for (const damage of damages.slice(0, 3)) {
      const spoilt = at.close(entry, {
        between: async (point) => {
          if (point === 'done copy') await at.place.sql('vault', damage);
        },
      });
      await expect(spoilt).rejects.toMatchObject({ name: 'CopyDiffers' });
      await at.expectReadable(people.slice(1), people.slice(0, 1));
    }
    // A page that is missing is copied at the switch, as one that was made since.
    const closed = at.close(entry, {
      between: async (point) => {
        if (point === 'done copy') await at.place.sql('vault', damages[3] ?? '');
      },
    });
    expect(await closed).toMatchObject({ epoch: 1 });
    await at.expectReadable(people.slice(1), people.slice(0, 1));
    // The roots of the copies that were taken back wrap keys in logs: they are destroyed too.
    expect((await readdir(at.folder)).filter((name) => name.endsWith('.key'))).toHaveLength(1);
    expect(
      Object.keys((JSON.parse(await readFile(`${at.folder}/epochs.json`, 'utf8')) as { destroyed: object }).destroyed),
    ).toHaveLength(4);
  },
);

promise('Art. 8(3)', 'a root that is lost before the switch is replaced, and the copy made again', async () => {
  await using at = await vaultHouse();
  const people = await at.make(3);
  const entry = await at.condemn(people.slice(0, 1));
  const lost = at.close(entry, {
    between: async (point) => {
      if (point !== 'done copy') return;
      for (const name of await readdir(at.folder)) if (name.startsWith('epoch-2')) await rm(`${at.folder}/${name}`);
    },
  });
  await expect(lost).rejects.toBeInstanceOf(ConfigError);
  expect(await at.close(entry)).toMatchObject({ epoch: 1 });
  await at.expectReadable(people.slice(1), people.slice(0, 1));
});

promise('Art. 9(6)', 'only the privacy part’s role can close an epoch or touch its layout', async () => {
  await using at = await vaultHouse();
  const { Pool } = await import('pg');
  for (const service of ['identity', 'billing', 'attendance']) {
    const pool = new Pool({ connectionString: at.place.url('vault', `vault_${service}`) });
    for (const act of [
      'select open_key_partition()',
      'select drop_key_partition(1)',
      'update current_epoch set epoch = 1',
      'select 1 from epoch_closing',
      'delete from key_page',
    ])
      await expect(pool.query(act)).rejects.toMatchObject({ code: '42501' });
    await pool.end();
  }
  for (const act of ['select drop_key_partition(1)', 'select open_key_partition()'])
    await expect(at.privacy.query(act)).rejects.toMatchObject({ code: 'P0001' });
  await expect(at.privacy.query('drop table key_page_1')).rejects.toMatchObject({ code: '42501' });
  await expect(at.close(1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

promise(
  'Art. 8(3)',
  'a vault that was restored to before its last closing refuses to start and says why; so does one that met another vault’s roots',
  async () => {
    await using at = await vaultHouse();
    const people = await at.make(2);
    const entry = await at.condemn(people.slice(0, 1));
    await at.place.sql('vault', 'create table restored as select * from current_epoch');
    await at.close(entry);
    await at.place.sql('vault', 'update current_epoch set epoch = r.epoch from restored r');
    const refusal = at.keysOf('attendance');
    await expect(refusal).rejects.toBeInstanceOf(ConfigError);
    await expect(refusal).rejects.toThrow(
      /before its last closing: it stands in epoch 1, which was closed on \d{4}-\d\d-\d\dT.*root key is destroyed/,
    );
    await at.place.sql('vault', 'truncate current_epoch, epoch, epoch_closing, key_page');
    await expect(at.keysOf('attendance')).rejects.toThrow(/epoch-1 was destroyed on .*earlier vault/);
    await writeFile(`${at.folder}/epochs.json`, '{');
    await expect(at.keysOf('attendance')).rejects.toThrow(/epochs\.json .* is damaged/);
  },
);
