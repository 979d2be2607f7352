// Challenges of registrations under way: random, for one account, good once and for five real minutes. The database's own clock decides.
import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';

export const challengeMs = 5 * 60_000;

/** A new challenge, base64url; those that ran out are forgotten. */
export async function issueChallenge(em: EntityManager, accountId: string): Promise<string> {
  const challenge = randomBytes(32).toString('base64url');
  await em.execute(`delete from passkey_challenge where expires_at < clock_timestamp()`);
  await em.execute(
    `insert into passkey_challenge (challenge, account_id, expires_at)
     values (?, ?, clock_timestamp() + make_interval(secs => ?))`,
    [challenge, accountId, challengeMs / 1000],
  );
  return challenge;
}

/** Uses a challenge up. False where it was used, ran out, or is another account's. */
export async function takeChallenge(em: EntityManager, accountId: string, challenge: string): Promise<boolean> {
  const taken = await em.execute<{ live: boolean }[]>(
    `delete from passkey_challenge where challenge = ? and account_id = ? returning expires_at > clock_timestamp() as live`,
    [challenge, accountId],
  );
  return taken[0]?.live ?? false;
}
