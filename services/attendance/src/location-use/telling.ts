// Tells the privacy part that records of location use are due at once, once a withdrawal. What cannot be told now is told again every minute,
// and the daily selection finds it in any case. Destroys nothing itself.
import { Refused, safeCause } from '@clounge/shared/errors';
import type { Attendance } from '../attendance.ts';
import { sweepLimits } from '../marking/limits.ts';
import { tellEndedConsents } from './consenting.ts';

export type LocationUseFate = 'NOTHING_HELD' | 'AT_ONCE' | 'ON_A_LIST' | 'HELD' | 'LATER';

export interface Told {
  fate: LocationUseFate;
  reference: string | null;
}

/** A withdrawal as it is told. */
export interface Withdrawal {
  id: string;
  subject_id: string;
  withdrawn_at: Date;
  recorded_by: string | null;
}

interface AtOnce {
  destroyAtOnce: {
    reference: string | null;
    taken: number;
    left: { refusal: { code: string } }[];
  };
}

const destroyAtOnce = `mutation DestroyAtOnce($input: DestroyAtOnceInput!) {
  destroyAtOnce(input: $input) { reference taken left { refusal { code } } } }`;

const fates: Readonly<Record<string, LocationUseFate>> = { NOTHING_HELD: 'NOTHING_HELD', ON_HOLD: 'HELD' };

/** What becomes of the records. LATER where the privacy part does not answer; the same withdrawal is carried out once. */
export async function tellWithdrawal(
  { peers, pool, clock }: Pick<Attendance, 'peers' | 'pool' | 'clock'>,
  { id, subject_id: subjectId, recorded_by: recordedBy }: Withdrawal,
): Promise<Told> {
  const input = {
    requestId: `location-consent:${id}`,
    recordClass: 'location-use',
    subjectIds: [subjectId],
    occasion: 'consent-withdrawn',
    recordedBy,
  };
  try {
    const { destroyAtOnce: said } = await peers.call<AtOnce>('privacy', destroyAtOnce, { input });
    await pool.query('update location_withdrawal set told_at = coalesce(told_at, $2) where id = $1', [id, clock.now()]);
    if (said.taken > 0) return { fate: 'AT_ONCE', reference: said.reference };
    return { fate: fates[said.left[0]?.refusal.code ?? ''] ?? 'ON_A_LIST', reference: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { fate: 'LATER', reference: null };
  }
}

const atOnce = 50;
const everyMs = 60_000;

/** Tells what was not told; how many were told now. */
export async function tellWithdrawals(attendance: Pick<Attendance, 'peers' | 'pool' | 'clock'>): Promise<number> {
  const untold = await attendance.pool.query<Withdrawal>(
    `select id, subject_id, withdrawn_at, recorded_by from location_withdrawal where told_at is null
     order by withdrawn_at, id limit $1`,
    [atOnce],
  );
  let told = 0;
  for (const withdrawal of untold.rows) {
    if ((await tellWithdrawal(attendance, withdrawal)).fate === 'LATER') break;
    told += 1;
  }
  return told;
}

/** Tells every minute what was not told. Several processes may: a withdrawal is carried out once. */
export function startTelling(attendance: Attendance): { close(): Promise<void> } {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = Promise.all([tellWithdrawals(attendance), tellEndedConsents(attendance), sweepLimits(attendance)]).catch(
      (error: unknown) => {
        process.stderr.write(`${JSON.stringify({ level: 'warn', what: 'withdrawals', cause: safeCause(error) })}\n`);
      },
    );
  }, everyMs);
  return {
    async close() {
      clearInterval(timer);
      await running;
    },
  };
}
