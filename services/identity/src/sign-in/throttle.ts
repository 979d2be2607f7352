// Slows down guessing: by name and address together, by name, and by address. Counts before a password is looked at, with the
// database's own clock; keys are keyed hashes, so the table names nobody.
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Door } from '@clounge/shared/vault';

/** When waiting begins and how it grows: after `free` failures the wait is `first` seconds, doubling up to `longest`. */
interface Slope {
  free: number;
  firstSeconds: number;
  longestSeconds: number;
}

/**
 * Who guesses one name from one place waits soon and long. A name that is guessed from many places waits little, so that nobody can
 * lock another out; a place that tries many names is most likely a program, or a large office.
 */
const slopes = {
  nameAndAddress: { free: 4, firstSeconds: 15, longestSeconds: 900 },
  name: { free: 20, firstSeconds: 2, longestSeconds: 60 },
  address: { free: 40, firstSeconds: 5, longestSeconds: 900 },
} satisfies Record<string, Slope>;

/** Failures older than this are forgotten. */
const memoryHours = 12;

/** An attempt that was counted, to be taken back when it succeeds. */
export interface CountedAttempt {
  kind: 'counted';
  succeeded(): Promise<void>;
  /** Takes back this one attempt, whose password nobody looked at. */
  unjudged(): Promise<void>;
}

export type Attempt = CountedAttempt | { kind: 'limited'; waitSeconds: number };

export interface Throttle {
  /** Counts an attempt as failed in advance, or says how long to wait. Parallel attempts are counted one by one. */
  attempt(username: string, address: string | null): Promise<Attempt>;
}

interface Blocked {
  wait: number;
}

const count = `
  insert into sign_in_throttle as t (key, failures, blocked_until, touched_at)
  values (?, 1, clock_timestamp(), clock_timestamp())
  on conflict (key) do update set
    failures = case when t.touched_at < clock_timestamp() - make_interval(hours => ${memoryHours}) then 1 else t.failures + 1 end,
    touched_at = clock_timestamp(),
    blocked_until = clock_timestamp() + make_interval(secs => case
      when t.touched_at < clock_timestamp() - make_interval(hours => ${memoryHours}) or t.failures + 1 <= ? then 0
      else least(?::float8, ? * power(2::float8, least(t.failures - ?, 20))) end)
  where t.blocked_until <= clock_timestamp()
  returning 1`;

/** The throttle over the identity database. */
export function signInThrottle(em: () => EntityManager, door: Pick<Door, 'blind'>): Throttle {
  return {
    async attempt(username, address) {
      const place = address ?? 'unknown';
      const [both, name, from] = await door.blind('sign-in-throttle', null, [
        `both|${username}|${place}`,
        `name|${username}`,
        `from|${place}`,
      ]);
      if (!both || !name || !from) throw new Error('A blind index without an answer.');
      const keys: [Buffer, Slope][] = [
        [both, slopes.nameAndAddress],
        [name, slopes.name],
        [from, slopes.address],
      ];
      return em().transactional(async (tx): Promise<Attempt> => {
        // The same order in every transaction, so that two of them never wait for each other.
        for (const [key, slope] of [...keys].sort(([a], [b]) => Buffer.compare(a, b))) {
          const counted: unknown[] = await tx.execute(count, [
            key,
            slope.free,
            slope.longestSeconds,
            slope.firstSeconds,
            slope.free,
          ]);
          if (counted.length > 0) continue;
          const [blocked] = await tx.execute<Blocked[]>(
            `select greatest(1, extract(epoch from blocked_until - clock_timestamp()))::float8 as wait from sign_in_throttle where key = ?`,
            [key],
          );
          return { kind: 'limited', waitSeconds: blocked?.wait ?? 1 };
        }
        return {
          kind: 'counted',
          succeeded: () => takeBack(em(), both, [name, from]),
          unjudged: () => lower(em(), [both, name, from]),
        };
      });
    },
  };
}

/** A success clears its own pair and takes its one count back from the others: a guesser with one good password gains nothing. */
async function takeBack(em: EntityManager, cleared: Buffer, lowered: readonly Buffer[]): Promise<void> {
  await em.execute(`delete from sign_in_throttle where key = ?`, [cleared]);
  await lower(em, lowered);
}

async function lower(em: EntityManager, keys: readonly Buffer[]): Promise<void> {
  for (const key of keys) {
    await em.execute(
      `update sign_in_throttle set failures = greatest(0, failures - 1), blocked_until = clock_timestamp() where key = ?`,
      [key],
    );
  }
}
