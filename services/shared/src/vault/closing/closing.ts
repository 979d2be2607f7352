// Closing an epoch: what goes on is copied under a new root, the copy is proved, one row is switched, and the old root is destroyed; with it
// every key that was left behind, in every copy of the vault. Only one process closes at a time; one that dies is followed by one that goes on.
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, Queryable } from '../../database/index.ts';
import { ConfigError, errorCode, Refused } from '../../errors/index.ts';
import { copyPages, copyTail } from './copy.ts';
import { pagesTouched, type Roots, type TouchedPage } from './pages.ts';
import {
  beginClosing,
  closedEpochCovering,
  closingSteps,
  closingUnderWay,
  markDone,
  takeBack,
  type ClosedEpoch,
  type ClosingRow,
  type ClosingStep,
} from './row.ts';
import { CopyDiffers, verifyPages } from './verify.ts';
import { currentEpoch, epochLock, rootOf } from '../epochs.ts';
import { readerGoneAfterMs } from '../held-root.ts';
import type { RootKeys } from '../root-keys.ts';

const closingLock = 7_203;
const lookForReadersEveryMs = 50;

export interface ClosingSettings {
  /** How long the processes are waited for that hold the old root. */
  readersMs: number;
  /** Called when the switch is done, so that this process lets go of its own. */
  onSwitch: () => Promise<void>;
  /** Called between steps, before and after each is written down, and between batches of the copy: where a test ends the process. */
  between: (point: string) => Promise<void>;
}

const usual: ClosingSettings = { readersMs: 20_000, onSwitch: async () => {}, between: async () => {} };

/**
 * Closes epochs until the ledger's entries up to this one are ended for good, and answers which closing did it. Lists that wait at the same
 * time share one. Asking again answers the same. Only the privacy part's database role may.
 * Throws `Refused` CLOSING_UNDER_WAY where somebody else closes, ROOT_STILL_HELD where a process has the old root: ask again. NOT_FOUND
 * where the ledger has no such entry.
 */
export async function closeEpoch(
  pool: Pool,
  rootKeys: RootKeys,
  entry: number,
  settings: Partial<ClosingSettings> = {},
): Promise<ClosedEpoch> {
  const closing = new Closing(pool, rootKeys, { ...usual, ...settings });
  return alone(pool, async (db) => {
    const last = await db.query<{ last: number }>('select coalesce(max(index), 0) as last from ledger');
    if (entry < 1 || entry > (last.rows[0]?.last ?? 0))
      throw new Refused('NOT_FOUND', 'The ledger has no such entry, so there is nothing to end.');
    for (let closings = 0; closings < 3; closings += 1) {
      const row = await closingUnderWay(db);
      if (row) await closing.goOn(db, row);
      const closed = await closedEpochCovering(db, entry);
      if (closed) return closed;
      await beginClosing(db, newRootKeyId);
    }
    throw new Error('Two closings did not cover what was condemned before them.');
  });
}

/** The random part keeps a restored vault from ever meeting the id of a root that another course of things destroyed. */
const newRootKeyId = (epoch: number): string => `epoch-${epoch}-${randomBytes(4).toString('hex')}`;

/** PostgreSQL's lock_not_available. */
const lockNotAvailable = '55P03';

/** Everything on one connection: when this process dies, its lock falls no sooner than its last statement. */
async function alone<T>(pool: Pool, work: (db: Queryable) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    if (!(await taken(client))) {
      broken = false;
      throw new Refused('CLOSING_UNDER_WAY', 'An epoch of the vault is being closed.', {
        wayOut: 'Try again in a moment.',
      });
    }
    const result = await work(client);
    await client.query('select pg_advisory_unlock($1)', [closingLock]);
    broken = false;
    return result;
  } finally {
    // A connection that may still hold the lock is closed, which frees it.
    client.release(broken);
  }
}

/** The server may need a moment to see that a process which held the lock is dead, so it is waited for a little. */
async function taken(client: Queryable): Promise<boolean> {
  await client.query('begin');
  await client.query(`set local lock_timeout = '5s'`);
  try {
    await client.query('select pg_advisory_lock($1)', [closingLock]);
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    if (errorCode(error) === lockNotAvailable) return false;
    throw error;
  }
}

class Closing {
  readonly #pool: Pool;
  readonly #rootKeys: RootKeys;
  readonly #settings: ClosingSettings;
  readonly #touched = new Map<number, readonly TouchedPage[]>();

  constructor(pool: Pool, rootKeys: RootKeys, settings: ClosingSettings) {
    this.#pool = pool;
    this.#rootKeys = rootKeys;
    this.#settings = settings;
  }

  /** Does what is not done. A copy that cannot be proved, or whose root is lost, is taken back; then too the fault is told. */
  async goOn(db: Queryable, row: ClosingRow): Promise<void> {
    const { between } = this.#settings;
    for (const step of closingSteps) {
      if (row.done.has(step)) continue;
      await between(`before ${step}`);
      try {
        await this.#steps[step](db, row);
      } catch (error) {
        const copyIsLost = error instanceof CopyDiffers || error instanceof ConfigError;
        if (copyIsLost && !row.done.has('switch')) await takeBack(db, row, newRootKeyId(row.epoch + 1));
        throw error;
      }
      await between(`done ${step}`);
      await markDone(db, row, step);
    }
  }

  readonly #steps: Record<ClosingStep, (db: Queryable, row: ClosingRow) => Promise<void>> = {
    root: (_db, row) => this.#rootKeys.create(row.rootKeyId),
    part: async (db) => {
      await db.query('select open_key_partition()');
    },
    copy: (db, row) =>
      this.#withRoots(db, row, async (roots) => {
        let batch = 0;
        const afterBatch = () => this.#settings.between(`copied ${(batch += 1)}`);
        await copyPages({ db, reader: this.#pool }, row, roots, await this.#touchedBy(db, row), afterBatch);
      }),
    verify: (db, row) =>
      this.#withRoots(db, row, async (roots) =>
        verifyPages({ db, reader: this.#pool }, row, roots, await this.#touchedBy(db, row)),
      ),
    switch: (db, row) => this.#withRoots(db, row, (roots) => this.#switch(db, row, roots)),
    evict: async (db, row) => {
      await this.#settings.onSwitch();
      await this.#readersGone(db, row.epoch);
    },
    destroy: async (db, row) => {
      for (const id of [...row.takenBack, await oldRootKeyId(db, row)]) await this.#rootKeys.destroy(id);
    },
    drop: async (db, row) => {
      await db.query('update epoch set closed_at = coalesce(closed_at, now()) where id = $1', [row.epoch]);
      await db.query('select drop_key_partition($1)', [row.epoch]);
    },
  };
  async #touchedBy(db: Queryable, row: ClosingRow): Promise<readonly TouchedPage[]> {
    const touched = this.#touched.get(row.epoch) ?? (await pagesTouched(db, row));
    this.#touched.set(row.epoch, touched);
    return touched;
  }

  /** Both roots, read anew for one step and overwritten after it. */
  async #withRoots(db: Queryable, row: ClosingRow, work: (roots: Roots) => Promise<void>): Promise<void> {
    const old = await rootOf(this.#rootKeys, await currentEpoch(db));
    const next = await this.#rootKeys.read(row.rootKeyId);
    await work({ old, next }).finally(() => {
      old.fill(0);
      next.fill(0);
    });
  }

  /** One transaction: nobody makes a scope, the last new ones are copied, and from its commit everybody reads the copy. */
  async #switch(db: Queryable, row: ClosingRow, roots: Roots): Promise<void> {
    await db.query('begin');
    try {
      // A replica that the operator demands must have the copy before the old root may go.
      await db.query('set local synchronous_commit = on');
      await db.query('select pg_advisory_xact_lock($1)', [epochLock]);
      await copyTail(db, row, roots);
      await db.query('insert into epoch (id, root_key_id) values ($1, $2)', [row.epoch + 1, row.rootKeyId]);
      await db.query('update current_epoch set epoch = $1', [row.epoch + 1]);
      await markDone(db, row, 'switch');
      await this.#settings.between('inside switch');
      await db.query('commit');
    } catch (error) {
      await db.query('rollback');
      throw error;
    }
  }

  /** Waits until no living process says that it holds the root. Throws `Refused` ROOT_STILL_HELD. */
  async #readersGone(db: Queryable, epoch: number): Promise<void> {
    const giveUpAt = Date.now() + this.#settings.readersMs;
    for (;;) {
      const readers = await db.query<{ count: number }>(
        `select count(*) as count from epoch_reader where epoch <= $1 and seen_at > now() - make_interval(secs => $2)`,
        [epoch, readerGoneAfterMs / 1_000],
      );
      const count = readers.rows[0]?.count ?? 0;
      if (count === 0) break;
      if (Date.now() > giveUpAt)
        throw new Refused('ROOT_STILL_HELD', `A process still holds the root of epoch ${epoch}.`, {
          wayOut: 'It is tried again. A part that hangs must be stopped: it lets go of the root when it ends.',
        });
      await sleep(lookForReadersEveryMs);
    }
    await db.query('delete from epoch_reader where epoch <= $1', [epoch]);
  }
}

async function oldRootKeyId(db: Queryable, row: ClosingRow): Promise<string> {
  const rows = await db.query<{ root_key_id: string }>(
    `select root_key_id from epoch where id = $1 and not exists (select 1 from current_epoch where epoch = $1)`,
    [row.epoch],
  );
  const id = rows.rows[0]?.root_key_id;
  if (id === undefined) throw new Error('The root of the current epoch is never destroyed.');
  return id;
}
