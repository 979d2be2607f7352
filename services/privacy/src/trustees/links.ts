// One-time links to a task's page. Only their hashes are kept; expiry is the database's own clock, for security runs on real time.
import { createHash, randomBytes } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';

/** Days of real time that a link opens its page; a reminder brings a new one. */
const linkDays = 30;
const shape = /^[A-Za-z0-9_-]{43}$/;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A new link of a task: 256 random bits, base64url. The text is known to who receives it, and to nobody else. */
export async function issueLink(db: Queryable, taskId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await db.query(
    `insert into trustee_link (hash, task_id, expires_at) values ($1, $2, now() + make_interval(days => $3))`,
    [hashOf(token), taskId, linkDays],
  );
  return token;
}

/** The task that a link opens; null where it is none, expired or used. Looking changes nothing. */
export async function taskOfLink(db: Queryable, token: string): Promise<string | null> {
  if (!shape.test(token)) return null;
  const rows = await db.query<{ task_id: string }>(
    `select task_id from trustee_link where hash = $1 and used_at is null and expires_at > now()`,
    [hashOf(token)],
  );
  return rows.rows[0]?.task_id ?? null;
}

/** Uses a link up. Answers the task; null where it was used or expired meanwhile. */
export async function useLink(db: Queryable, token: string): Promise<string | null> {
  if (!shape.test(token)) return null;
  const rows = await db.query<{ task_id: string }>(
    `update trustee_link set used_at = now() where hash = $1 and used_at is null and expires_at > now() returning task_id`,
    [hashOf(token)],
  );
  return rows.rows[0]?.task_id ?? null;
}
