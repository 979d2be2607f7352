// A member asks for a mark that is missing, or that one be set aside; and takes that back while nobody decided.
import type { Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { isId } from '@clounge/shared/paging';
import { subjectScope } from '@clounge/shared/vault';
import type { Attendance } from '../attendance.ts';
import type { MarkKind } from '../marks/attendance-mark.entity.ts';
import { holdsPosition } from '@clounge/shared/positions';
import { memberOf } from '../reach.ts';
import { markRequestFields } from './mark-request.entity.ts';
import { requestRow, viewed, type MarkRequestView } from './reading.ts';
import { requestRefusal, type RequestCode } from './refusals.ts';

export interface RequestMark {
  requestId: string;
  kind?: MarkKind | null;
  at?: Date | null;
  voids?: string | null;
  reason: string;
}

export interface RequestOutcome {
  request: MarkRequestView | null;
  refusal: Refusal | null;
}

const mostOpen = 20;
const furthestMs = 31 * 86_400_000;
/** Clocks of phones run ahead. */
const aheadMs = 5 * 60_000;

/** A text as it is kept; null where it is too short, too long, or holds a position. */
export function worded(text: string): string | null {
  const kept = text
    .normalize('NFC')
    .replaceAll(/[^\P{Cc}\n]|\p{Cs}/gu, ' ')
    .trim();
  return kept.length < 3 || kept.length > 500 || holdsPosition(kept) ? null : kept;
}

const refuser =
  (caller: Caller) =>
  (code: RequestCode, blanks = {}): RequestOutcome => ({
    request: null,
    refusal: requestRefusal(code, caller.language, blanks),
  });

/** Refusals: NOT_FOUND, REQUEST_OF_WHAT, REQUEST_REASON, REQUEST_TIME, REQUEST_TAKEN, TOO_MANY_REQUESTS, REQUEST_SHUT. */
export async function requestMark(attendance: Attendance, caller: Caller, input: RequestMark): Promise<RequestOutcome> {
  const refused = refuser(caller);
  const member = memberOf(caller);
  if (!member || !isId(input.requestId)) return refused('NOT_FOUND');
  const { subjectId, tenantId } = member;
  const { requestId: id, kind = null, voids = null } = input;
  if (kind === null && voids === null) return refused('REQUEST_OF_WHAT');
  const reason = worded(input.reason);
  if (reason === null) return refused('REQUEST_REASON');
  const now = attendance.clock.now();
  const at = kind === null ? null : (input.at ?? now);
  if (at && (at.getTime() > now.getTime() + aheadMs || at.getTime() < now.getTime() - furthestMs))
    return refused('REQUEST_TIME');
  if ((await attendance.door.restrictionsOf([subjectId])).size > 0) return refused('REQUEST_SHUT');
  const scope = subjectScope(subjectId, markRequestFields.recordClass);
  const value = { kind, at: at?.toISOString() ?? null, reason, answer: null };
  const [sealed] = await attendance.door.seal(markRequestFields, [{ id, tenantId, scope, value }]);
  const written = await inTransaction(attendance.pool, async (db): Promise<RequestCode | null> => {
    await db.query('select pg_advisory_xact_lock(hashtextextended($1, 5002))', [subjectId]);
    const known = await requestRow(db, id);
    if (known) return known.subject_id === subjectId ? null : 'REQUEST_TAKEN';
    if (voids !== null) {
      const own = isId(voids)
        ? await db.query('select 1 from attendance_mark where id = $1 and subject_id = $2', [voids, subjectId])
        : { rowCount: 0 };
      if (own.rowCount === 0) return 'NOT_FOUND';
    }
    const open = await db.query<{ count: number }>(
      `select count(*)::int as count from mark_request where subject_id = $1 and state = 'REQUESTED'`,
      [subjectId],
    );
    if ((open.rows[0]?.count ?? 0) >= mostOpen) return 'TOO_MANY_REQUESTS';
    await db.query(
      `insert into mark_request (id, subject_id, tenant_id, scope, sealed, state, requested_at, voids)
       values ($1, $2, $3, $4, $5, 'REQUESTED', $6, $7)`,
      [id, subjectId, tenantId, scope, sealed?.sealed, now, voids],
    );
    return null;
  });
  return written === null ? shown(attendance, caller, 'requestMark', id) : refused(written, { most: mostOpen });
}

/** Refusals: NOT_FOUND, REQUEST_DECIDED. Taken back twice it stays so. */
export async function takeBackMarkRequest(attendance: Attendance, caller: Caller, id: string): Promise<RequestOutcome> {
  const refused = refuser(caller);
  const member = memberOf(caller);
  const known = member && (await requestRow(attendance.pool, id));
  if (!member || known?.subject_id !== member.subjectId) return refused('NOT_FOUND');
  const changed = await attendance.pool.query(
    `update mark_request set state = 'TAKEN_BACK', decided_at = coalesce(decided_at, $2)
     where id = $1 and state in ('REQUESTED', 'TAKEN_BACK')`,
    [id, attendance.clock.now()],
  );
  return changed.rowCount === 1 ? shown(attendance, caller, 'takeBackMarkRequest', id) : refused('REQUEST_DECIDED');
}

export async function shown(
  attendance: Attendance,
  caller: Caller,
  operation: string,
  id: string,
): Promise<RequestOutcome> {
  const row = await requestRow(attendance.pool, id);
  const [request] = row ? await viewed(attendance, caller, operation, [row]) : [];
  return { request: request ?? null, refusal: null };
}
