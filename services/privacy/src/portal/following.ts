// Opens a request to whoever has its reference and code. A visit lasts half an hour and lies in the page itself: there is no cookie.
import { randomBytes } from 'node:crypto';
import type { Queryable } from '@clounge/shared/database';
import type { Sources } from '../sources.ts';
import { codeHash, newCode, typedCode } from '../verification/secret-codes.ts';

const codeSigns = 12;
const visitMinutes = 30;
const referenceShape = /^[RG]-\d{4}-\d{1,9}$/;
const visitShape = /^[\w-]{43}$/;

type Opening = Pick<Sources, 'pool' | 'door'>;

/** A new code that opens a request; the text is known to who receives it, and to nobody else. */
export async function issueFollowCode(
  { door }: Pick<Sources, 'door'>,
  db: Queryable,
  request: { id: string; reference: string },
): Promise<string> {
  const code = newCode(codeSigns);
  await db.query('insert into portal_code (hash, request_id) values ($1, $2)', [
    await codeHash(door, 'follow', request.reference, code),
    request.id,
  ]);
  return code;
}

/** The reference as it was typed, where it has the shape of one. */
export const typedReference = (text: string): string | null => {
  const reference = text.trim().toUpperCase().slice(0, 40);
  return referenceShape.test(reference) ? reference : null;
};

/** The request that reference and code open; null where they open none. */
export async function requestOfCode({ pool, door }: Opening, reference: string, code: string): Promise<string | null> {
  const rows = await pool.query<{ request_id: string }>('select request_id from portal_code where hash = $1', [
    await codeHash(door, 'follow', reference, typedCode(code)),
  ]);
  return rows.rows[0]?.request_id ?? null;
}

/** Begins a visit: 256 random bits, base64url, which the page's forms send back. */
export async function beginVisit({ pool, door }: Opening, requestId: string): Promise<string> {
  const visit = randomBytes(32).toString('base64url');
  await pool.query(
    'insert into portal_visit (hash, request_id, expires_at) values ($1, $2, now() + make_interval(mins => $3))',
    [await codeHash(door, 'visit', visit), requestId, visitMinutes],
  );
  return visit;
}

/** The request of a visit; null where it is over or never was. */
export async function requestOfVisit({ pool, door }: Opening, visit: string): Promise<string | null> {
  if (!visitShape.test(visit)) return null;
  const rows = await pool.query<{ request_id: string }>(
    'select request_id from portal_visit where hash = $1 and expires_at > now()',
    [await codeHash(door, 'visit', visit)],
  );
  return rows.rows[0]?.request_id ?? null;
}
