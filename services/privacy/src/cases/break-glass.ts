// Breaking the glass: somebody of the staff opens a person's data without a case, for a reason, for an hour at most. Officers hear of it at once; somebody else looks at it afterwards.
import { randomUUID } from 'node:crypto';
import { reasonRefusal, type Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { appointmentOf } from '../appointments/authority.ts';
import { appointmentsIn, isId, staffInForce } from '../destruction/batches.ts';
import { enqueue } from '../outbox/outbox.ts';
import type { Sources } from '../sources.ts';
import { caseRefusal } from './refusals.ts';

export const verdicts = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const;
export type Verdict = (typeof verdicts)[number];

export interface BreakGlass {
  id: string;
  subjectId: string;
  staffNumber: string;
  reason: string;
  brokenAt: Date;
  /** Real time. */
  endsAt: Date;
  announcedAt: Date | null;
  reviewedAt: Date | null;
  reviewedBy: string | null;
  verdict: Verdict | null;
  note: string | null;
}

export interface BreakGlassOutcome {
  breakGlass: BreakGlass | null;
  refusal: Refusal | null;
}

const longestMinutes = 60;
const shown = `id, subject_id as "subjectId", staff_number as "staffNumber", reason, broken_at as "brokenAt", ends_at as "endsAt",
  announced_at as "announcedAt", reviewed_at as "reviewedAt", reviewed_by as "reviewedBy", verdict, note`;

async function find({ pool }: Pick<Sources, 'pool'>, id: string): Promise<BreakGlass | null> {
  if (!isId(id)) return null;
  return (await pool.query<BreakGlass>(`select ${shown} from break_glass where id = $1`, [id])).rows[0] ?? null;
}

const refused = (refusal: Refusal): BreakGlassOutcome => ({ breakGlass: null, refusal });

/**
 * Opens a case of one person for one member of staff, until some minutes from now. Art. 2.
 * Refusals: BAD_USER_INPUT, REASON_WANTED, PERSONAL_DATA_IN_REASON.
 */
export async function breakGlass(
  sources: Sources,
  caller: Caller,
  asked: { personId: string; reason: string; minutes: number },
): Promise<BreakGlassOutcome> {
  const { language, staffNumber } = caller;
  const { minutes } = asked;
  const personId = asked.personId.toLowerCase();
  if (!isId(personId)) return refused(caseRefusal('NO_PERSON', language));
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > longestMinutes)
    return refused(caseRefusal('MINUTES', language));
  const reason = asked.reason.trim();
  const badReason = reasonRefusal(reason, language);
  if (badReason) return refused(badReason);
  if (staffNumber === null) return refused(caseRefusal('NO_STAFF', language));
  const id = randomUUID();
  const endsAt = new Date(sources.clock.real().getTime() + minutes * 60_000);
  await inTransaction(sources.pool, async (db) => {
    await db.query(
      `insert into break_glass (id, subject_id, staff_number, reason, broken_at, ends_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, personId, staffNumber, reason, sources.clock.now(), endsAt],
    );
    await enqueue(db, { kind: 'BREAK_GLASS', subject: id });
  });
  return { breakGlass: await find(sources, id), refusal: null };
}

/**
 * Somebody in charge looks at it, and never whoever broke it. Once.
 * Refusals: NOT_FOUND, NOT_APPOINTED, DELEGATION_NOT_IN_FORCE, OWN_GLASS, REVIEWED_ALREADY, REASON_WANTED, PERSONAL_DATA_IN_REASON.
 */
export async function reviewBreakGlass(
  sources: Sources,
  caller: Caller,
  { id, verdict, note }: { id: string; verdict: Verdict; note: string },
): Promise<BreakGlassOutcome> {
  const { language } = caller;
  const found = await find(sources, id);
  if (!found) return refused(caseRefusal('NOT_FOUND', language));
  const badNote = reasonRefusal(note, language, 'note');
  if (badNote) return refused(badNote);
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db): Promise<BreakGlassOutcome> => {
    const { appointment, refusal } = appointmentOf(caller, await appointmentsIn(sources, db, true), at, sources.policy);
    if (!appointment) return { breakGlass: found, refusal };
    if (appointment.staffNumber === found.staffNumber)
      return { breakGlass: found, refusal: caseRefusal('OWN_GLASS', language) };
    const written = await db.query<BreakGlass>(
      `update break_glass set reviewed_at = $2, reviewed_by = $3, verdict = $4, note = $5
       where id = $1 and reviewed_at is null returning ${shown}`,
      [id, at, appointment.staffNumber, verdict, note.trim()],
    );
    return written.rows[0]
      ? { breakGlass: written.rows[0], refusal: null }
      : { breakGlass: found, refusal: caseRefusal('REVIEWED_ALREADY', language) };
  });
}

const mostShown = 200;

/** Broken glass, latest first; what nobody looked at first. */
export async function brokenGlass(
  { pool }: Pick<Sources, 'pool'>,
  filter: { unreviewed?: boolean | null; personId?: string | null } | null = null,
): Promise<BreakGlass[]> {
  const personId = filter?.personId ?? null;
  if (personId !== null && !isId(personId)) return [];
  const rows = await pool.query<BreakGlass>(
    `select ${shown} from break_glass where ($1::boolean is null or (reviewed_at is null) = $1) and ($2::uuid is null or subject_id = $2)
     order by reviewed_at is not null, broken_at desc, id limit $3`,
    [filter?.unreviewed ?? null, personId, mostShown],
  );
  return rows.rows;
}

/** How many nobody looked at. */
export async function unreviewedGlass({ pool }: Pick<Sources, 'pool'>): Promise<number> {
  const rows = await pool.query<{ count: number }>(
    'select count(*) as count from break_glass where reviewed_at is null',
  );
  return rows.rows[0]?.count ?? 0;
}

const notify = `mutation notifyOfBrokenGlass($input: NotifyStaffInput!) { notifyStaff(input: $input) }`;

/** Tells those in charge by letter; the outbox repeats it. Throws `Refused` UNAVAILABLE. */
export async function announceBreakGlass(sources: Sources, id: string): Promise<void> {
  const found = await find(sources, id);
  if (!found || found.announcedAt) return;
  const input = {
    requestId: `break-glass:${id}`,
    staffNumbers: await staffInForce(sources, sources.clock.now()),
    letter: 'glass-broken',
    reference: found.staffNumber,
    link: `${sources.config.publicUrl}/break-glass`,
  };
  await sources.peers.call<{ notifyStaff: number }>('identity', notify, { input });
  await sources.pool.query('update break_glass set announced_at = $2 where id = $1', [id, sources.clock.now()]);
}
