// The one root key that a process holds. It says which epoch's root it holds before it reads it, and lets go of it within a second of a
// switch, so that who closes an epoch can wait until nobody has the old root. Never holds two roots.
import { randomUUID } from 'node:crypto';
import type { Pool } from '../database/index.ts';
import { currentEpoch, rootOf } from './epochs.ts';
import type { RootKeys } from './root-keys.ts';

const beatEveryMs = 400;
/** A root is used and kept no longer than this after it was last said that it is held: a process that cannot say so lets go. */
const leaseMs = 10_000;
/** After this long without a word, a process has let go of its root by itself, or is gone. */
export const readerGoneAfterMs = 15_000;
const mostSwitches = 5;

interface Root {
  epoch: number;
  key: Uint8Array;
}

export class HeldRoot {
  readonly #pool: Pool;
  readonly #rootKeys: RootKeys;
  readonly #process = randomUUID();
  #held: Root | null = null;
  /** Wall clock, since that goes on while a machine is suspended. */
  #saidAt = 0;
  /** Words to the vault go out one after the other: one that holds nothing must not overtake one that holds something. */
  #turn: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(pool: Pool, rootKeys: RootKeys) {
    this.#pool = pool;
    this.#rootKeys = rootKeys;
  }

  /** Reads the current root and begins to say that it is held. Throws `ConfigError` where the vault or the root is not what it must be. */
  async start(): Promise<void> {
    await this.current();
    this.#beatLater();
  }

  /** The current epoch's number, its root held. */
  async current(): Promise<number> {
    return (await this.#root()).epoch;
  }

  /**
   * Does work with the root of an epoch; null where that is not the current epoch any more, and nothing was done. The work is synchronous,
   * because the root may be overwritten as soon as it waits for anything.
   */
  async use<T extends object>(epoch: number, work: (root: Uint8Array) => T): Promise<T | null> {
    const root = await this.#root();
    if (root.epoch < epoch) {
      await this.refresh();
      await this.#root();
    }
    return this.#held?.epoch === epoch ? work(this.#held.key) : null;
  }

  /** Looks which epoch is the current one, and lets go of another's root. */
  async refresh(): Promise<void> {
    await this.#inTurn(async () => {
      if (!this.#held) return;
      const current = await this.#say(this.#held.epoch);
      if (current === this.#held.epoch) return;
      this.#letGo();
      await this.#adopt();
    });
  }

  /** Lets go, and says so where the vault still listens. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#inTurn(async () => {
      this.#letGo();
      await this.#pool.query('delete from epoch_reader where process = $1', [this.#process]);
    }).catch(() => undefined);
  }

  async #root(): Promise<Root> {
    if (this.#held && Date.now() - this.#saidAt < leaseMs) return this.#held;
    return this.#inTurn(async () => {
      if (this.#held && Date.now() - this.#saidAt < leaseMs) return this.#held;
      this.#letGo();
      return this.#adopt();
    });
  }

  /** Says which epoch's root will be held, then looks whether that is still the current one, and only then reads it. */
  async #adopt(): Promise<Root> {
    for (let attempt = 0; attempt < mostSwitches; attempt += 1) {
      const announced = (await currentEpoch(this.#pool)).id;
      await this.#say(announced);
      const epoch = await currentEpoch(this.#pool);
      if (epoch.id !== announced) continue;
      this.#held = { epoch: epoch.id, key: await rootOf(this.#rootKeys, epoch) };
      return this.#held;
    }
    throw new Error('The epoch changes faster than it can be read.');
  }

  /** Writes what this process holds; answers the current epoch. A lost word costs a second, so the disk is not waited for. */
  async #say(epoch: number): Promise<number | null> {
    const saidAt = Date.now();
    const rows = await this.#pool.query<{ current: number | null }>({
      name: 'epoch-reader',
      text: `insert into epoch_reader (process, epoch, seen_at)
             select $1, $2, now() from (select set_config('synchronous_commit', 'off', true)) as quiet
             on conflict (process) do update set epoch = excluded.epoch, seen_at = excluded.seen_at
             returning (select epoch from current_epoch) as current`,
      values: [this.#process, epoch],
    });
    this.#saidAt = saidAt;
    return rows.rows[0]?.current ?? null;
  }

  #letGo(): void {
    this.#held?.key.fill(0);
    this.#held = null;
  }

  #beatLater(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      void this.refresh()
        // The vault is away, or it is not what it must be: whoever asks for a key next is told. Here the root only must not stay.
        .catch(() => {
          if (Date.now() - this.#saidAt >= leaseMs) this.#letGo();
        })
        .finally(() => this.#beatLater());
    }, beatEveryMs);
    this.#timer.unref();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work, work);
    this.#turn = done.catch(() => undefined);
    return done;
  }
}
