// One-time codes by letter, to the address that the registry has and to no other. Whoever asks for one, or tries one, learns nothing about
// whether anybody is known: the same statements run either way, and the letter is written later, by the outbox.
import { randomInt } from 'node:crypto';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { languages } from '@clounge/shared/policy';
import { enqueue } from '../outbox/outbox.ts';
import { filled, portalWords } from '../portal/words/words.ts';
import { findRequest } from '../requests/finding.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import { markVerified } from '../requests/verifying.ts';
import type { Sources } from '../sources.ts';
import { writeToPerson } from './person-letter.ts';
import { codeHash, newCode, sameHash, typedCode } from './secret-codes.ts';

/** Limits of one-time codes, by the database's clock. The delay is random: the work of a letter must not show in what the asker does next. */
export const codeLimits = { minutes: 15, attempts: 5, anHour: 3, aDay: 6, signs: 8, delayMs: [200, 4_000] } as const;

export type AskedForCode = 'ASKED' | 'TOO_OFTEN';

/**
 * Asks that a code be sent. Says nothing about whether one will be: it never looks whom the request is about. `by`: the member of staff
 * who asked; null where the requester did. Art. 6(5).
 */
export async function askForCode(
  sources: Pick<Sources, 'pool'>,
  requestId: string,
  by: string | null = null,
): Promise<AskedForCode> {
  return inTransaction(sources.pool, async (db): Promise<AskedForCode> => {
    await db.query('select pg_advisory_xact_lock(7370, hashtext($1))', [requestId]);
    const sends = await db.query<{ hour: number; day: number }>(
      `select count(*) filter (where at > now() - interval '1 hour')::int as hour, count(*)::int as day
       from verification_send where request_id = $1 and at > now() - interval '1 day'`,
      [requestId],
    );
    const { hour, day } = sends.rows[0] ?? { hour: 0, day: 0 };
    if (hour >= codeLimits.anHour || day >= codeLimits.aDay) return 'TOO_OFTEN';
    const sent = await db.query<{ id: string }>(
      'insert into verification_send (request_id, asked_by) values ($1, $2) returning id',
      [requestId, by],
    );
    const id = String(sent.rows[0]?.id);
    await enqueue(db, {
      kind: 'VERIFICATION_CODE',
      subject: requestId,
      argument: id,
      once: id,
      delayMs: randomInt(...codeLimits.delayMs),
    });
    return 'ASKED';
  });
}

/** Whom a code is for; null where none is sent. An agent shows a mandate: a code of the person's would not show one. */
const recipient = (request: RightsRequest | null): string | null =>
  request?.isOpen() && request.isUnverified() && request.requestedBy === 'SELF' ? request.aboutId : null;

/** Whether the person was not written to too often, whatever the requests are that name them; the send counts from here. */
async function maySend(db: Queryable, sendId: string, aboutId: string): Promise<boolean> {
  const { rows } = await db.query<{ hour: number; day: number; fresh: boolean }>(
    `select count(*) filter (where s.sent_at > now() - interval '1 hour')::int as hour, count(*)::int as day,
       (select at > now() - make_interval(mins => $3) from verification_send where id = $1) as fresh
     from verification_send s join rights_request r on r.id = s.request_id
     where r.about_id = $2 and s.sent_at > now() - interval '1 day' and s.id <> $1`,
    [sendId, aboutId, codeLimits.minutes],
  );
  const row = rows[0];
  return row?.fresh === true && row.hour < codeLimits.anHour && row.day < codeLimits.aDay;
}

/**
 * Makes the code that was asked for and has it sent, from the outbox: an old one ends. Nothing where nobody is matched, or the answer would
 * come too late. Throws where the letter did not leave, to be tried again with another code.
 */
export async function sendCode(sources: Sources, requestId: string, sendId: string): Promise<void> {
  const { pool, door, policy } = sources;
  const request = await findRequest(sources, requestId);
  const aboutId = recipient(request);
  if (!request || aboutId === null || !(await maySend(pool, sendId, aboutId))) return;
  const code = newCode(codeLimits.signs);
  await pool.query(
    `insert into verification_code (request_id, hash, expires_at) values ($1, $2, now() + make_interval(mins => $3))
     on conflict (request_id) do update set hash = excluded.hash, issued_at = now(), expires_at = excluded.expires_at, attempts = 0, used_at = null`,
    [requestId, await codeHash(door, 'verification', requestId, aboutId, code), codeLimits.minutes],
  );
  const blanks = { code, reference: request.reference, minutes: codeLimits.minutes, operator: policy.operator.name };
  const letters = languages.map((language) => {
    const { subject, text } = portalWords(language).letters.code;
    return { language, subject: filled(subject, blanks), text: filled(text, blanks) };
  });
  await writeToPerson(sources, { id: `code/${sendId}/${requestId}`, subjectId: aboutId, letters });
  await pool.query('update verification_send set sent_at = now() where id = $1', [sendId]);
}

const noHash = Buffer.alloc(32);

export type AnsweredCode = 'VERIFIED' | 'NOT_GOOD';

/** Tries a code: each try counts, five are had, and a good one is good once. Wrong, old, used or never sent: the same answer. */
export async function answerCode(sources: Sources, requestId: string, text: string): Promise<AnsweredCode> {
  const { pool, door } = sources;
  // Written either way, a row where no code was ever sent too: a try that writes nothing would be answered sooner.
  const tried = await pool.query<{ hash: Buffer; living: boolean }>(
    `insert into verification_code (request_id, hash, expires_at, attempts) values ($1, $3, now(), $2 + 1)
     on conflict (request_id) do update set attempts = least(verification_code.attempts + 1, $2 + 1)
     returning hash, used_at is null and expires_at > now() and attempts <= $2 as living`,
    [requestId, codeLimits.attempts, noHash],
  );
  const about = await pool.query<{ about_id: string | null }>('select about_id from rights_request where id = $1', [
    requestId,
  ]);
  // Bound to whom the request was about when it was sent: matched to somebody else since, it is good for nothing.
  const given = await codeHash(door, 'verification', requestId, about.rows[0]?.about_id ?? '', typedCode(text));
  const [code] = tried.rows;
  if (!sameHash(code?.living ? code.hash : null, given)) return 'NOT_GOOD';
  const useUp = async (db: Queryable) => {
    const used = await db.query(
      'update verification_code set used_at = now() where request_id = $1 and hash = $2 and used_at is null',
      [requestId, given],
    );
    return used.rowCount === 1;
  };
  return (await markVerified(sources, requestId, 'CODE', { useUp })) === 'VERIFIED' ? 'VERIFIED' : 'NOT_GOOD';
}
