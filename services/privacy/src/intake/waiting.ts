// Messages whose attachments the virus scanner did not judge: tried again ever more slowly, and not for ever. Keeps a keyed hash, counts and times
// (real time, the database's own), never anything of the message.
import { Refused } from '@clounge/shared/errors';
import { staffInForce } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';

/** Nobody has judged an attachment yet: nothing of the message was kept, and it must be handed over again. */
export class NotJudged extends Refused {
  readonly why: 'SCANNER_UNAVAILABLE' | 'NOT_SCANNED';

  constructor(why: 'SCANNER_UNAVAILABLE' | 'NOT_SCANNED') {
    super('UNAVAILABLE', `The virus scanner gave no verdict (${why}).`, { wayOut: 'It is tried again by itself.' });
    this.why = why;
  }
}

/** Minutes until it is tried again, by how often the scanner took it and gave no verdict; after the last it is kept apart. */
export const pauseMinutes = [1, 5, 15, 30] as const;

/** Looks again so soon where it is the scanner that does not answer. */
const silentMinutes = 1;

/**
 * Throws `NotJudged` where a message must go on waiting: its pause is not over, or the scanner judges nothing at all, which counts against no
 * message. `key`: of its bytes.
 */
export async function demandTurn({ pool, scanner }: Pick<Sources, 'pool' | 'scanner'>, key: Buffer): Promise<void> {
  const { rows } = await pool.query<{ due: boolean }>(
    'select due_at <= now() as due from intake_waiting where message_key = $1',
    [key],
  );
  const [waiting] = rows;
  if (!waiting) return;
  if (waiting.due && (scanner === null || (await scanner.judges()))) return;
  if (waiting.due) await writeDown(pool, key, { counts: false, minutes: silentMinutes });
  throw new NotJudged('SCANNER_UNAVAILABLE');
}

/** Notes that a message was not judged; whether its tries are over. */
export async function noteNotJudged(
  { pool }: Pick<Sources, 'pool'>,
  key: Buffer,
  why: NotJudged['why'],
): Promise<{ over: boolean }> {
  if (why === 'SCANNER_UNAVAILABLE') {
    await writeDown(pool, key, { counts: false, minutes: silentMinutes });
    return { over: false };
  }
  const { rows } = await pool.query<{ tries: number }>('select tries from intake_waiting where message_key = $1', [
    key,
  ]);
  const pause = pauseMinutes[rows[0]?.tries ?? 0];
  if (pause === undefined) return { over: true };
  await writeDown(pool, key, { counts: true, minutes: pause });
  return { over: false };
}

const writeDown = (pool: Sources['pool'], key: Buffer, { counts, minutes }: { counts: boolean; minutes: number }) =>
  pool.query(
    `insert into intake_waiting as w (message_key, tries, due_at) values ($1, $2, now() + make_interval(mins => $3))
     on conflict (message_key) do update set tries = w.tries + excluded.tries, due_at = excluded.due_at, tried_at = now()`,
    [key, counts ? 1 : 0, minutes],
  );

/** How mail stands with the virus scanner. */
export interface IntakeWaiting {
  /** Messages that were handed over and wait for it. */
  messages: number;
  /** Since when the first of them does; real time. */
  since: Date | null;
  /** Since when it judges nothing, as far as it was noticed; real time. */
  scannerSilentSince: Date | null;
}

export async function intakeWaiting({ pool }: Pick<Sources, 'pool'>): Promise<IntakeWaiting> {
  const { rows } = await pool.query<IntakeWaiting>(
    `select count(*)::int as messages, min(first_at) as since, (select silent_since from scanner_silence) as "scannerSilentSince"
     from intake_waiting`,
  );
  return rows[0] ?? { messages: 0, since: null, scannerSilentSince: null };
}

/** What nobody handed over again for so long was taken out of the mailbox by somebody. */
const forgottenAfterDays = 7;

const notify = `mutation notifyOfScanner($input: NotifyStaffInput!) { notifyStaff(input: $input) }`;

/**
 * Looks whether the scanner judges. Where it has not for an hour those in charge are told, once a day, until it does. Throws `Refused`
 * UNAVAILABLE; asked again, nobody is told twice.
 */
export async function watchScanner(sources: Sources): Promise<void> {
  const { pool, scanner, peers, config, clock } = sources;
  await pool.query('delete from intake_waiting where tried_at < now() - make_interval(days => $1)', [
    forgottenAfterDays,
  ]);
  if (scanner === null || (await scanner.judges())) {
    await pool.query('delete from scanner_silence');
    return;
  }
  await pool.query('insert into scanner_silence default values on conflict do nothing');
  const { rows } = await pool.query<{ silent_since: Date; day: number }>(
    `select silent_since, floor(extract(epoch from now() - silent_since) / 86400)::int as day from scanner_silence
     where silent_since <= now() - interval '1 hour' and (told_at is null or told_at <= now() - interval '1 day')`,
  );
  const [silent] = rows;
  if (!silent) return;
  const input = {
    requestId: `scanner-silent:${silent.silent_since.toISOString()}:${silent.day}`,
    staffNumbers: await staffInForce(sources, clock.now()),
    letter: 'scanner-silent',
    reference: 'clamd',
    link: `${config.publicUrl}/intake`,
  };
  await peers.call<{ notifyStaff: number }>('identity', notify, { input });
  await pool.query('update scanner_silence set told_at = now()');
}
