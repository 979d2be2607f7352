// A manager decides a request about marks: a mark more, one that counts no longer, or neither, with an answer that the member reads.
import { createHash } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, uuidOfHash, type Queryable } from '@clounge/shared/database';
import type { Attendance } from '../attendance.ts';
import { storeMark } from '../marking/storing.ts';
import { reachesCompany, whoActs } from '../reach.ts';
import { shown, worded, type RequestOutcome } from './asking.ts';
import { markRequestFields, type MarkRequestFields } from './mark-request.entity.ts';
import { requestRow, type MarkRequestRow } from './reading.ts';
import { requestRefusal, type RequestCode } from './refusals.ts';

export interface DecideMarkRequest {
  requestId: string;
  approves: boolean;
  answer: string;
}

const markIdOfRequest = (requestId: string): string =>
  uuidOfHash(createHash('sha256').update(`request-mark|${requestId}`).digest());

/** The mark that was asked for, under an id that follows from the request. */
async function made(
  attendance: Attendance,
  db: Queryable,
  row: MarkRequestRow,
  { kind, at }: MarkRequestFields,
): Promise<string | null> {
  if (kind === null || at === null) return null;
  const id = markIdOfRequest(row.id);
  await storeMark(
    { pool: db, door: attendance.door },
    {
      id,
      subjectId: row.subject_id,
      tenantId: row.tenant_id,
      at: new Date(at),
      fields: { kind, verdict: 'ACCEPTED', zone: null, way: 'MANAGER', policyVersion: null },
      judged: false,
      content: [kind, at],
    },
  );
  return id;
}

/** Refusals: NOT_FOUND, REQUEST_ANSWER, REQUEST_OF_ONESELF, REQUEST_DECIDED, REQUEST_SHUT. The same decision again is answered as it stands. */
export async function decideMarkRequest(
  attendance: Attendance,
  caller: Caller,
  input: DecideMarkRequest,
): Promise<RequestOutcome> {
  const refused = (code: RequestCode): RequestOutcome => ({
    request: null,
    refusal: requestRefusal(code, caller.language),
  });
  const row = await requestRow(attendance.pool, input.requestId);
  if (!row || !reachesCompany(caller, row.tenant_id)) return refused('NOT_FOUND');
  if (caller.subjectId === row.subject_id) return refused('REQUEST_OF_ONESELF');
  const answer = worded(input.answer);
  if (answer === null) return refused('REQUEST_ANSWER');
  const [opened] = await attendance.door.open(caller, { operation: 'decideMarkRequest' }, markRequestFields, [
    {
      id: row.id,
      tenantId: row.tenant_id,
      subjectId: row.subject_id,
      scope: row.scope,
      scopeVersion: row.scope_version,
      sealed: row.sealed,
    },
  ]);
  if (opened?.kind !== 'opened') return refused('REQUEST_SHUT');
  const [sealed] = await attendance.door.seal(markRequestFields, [
    {
      id: row.id,
      tenantId: row.tenant_id,
      scope: row.scope,
      scopeVersion: row.scope_version,
      value: { ...opened.value, answer },
    },
  ]);
  const wanted = input.approves ? 'APPROVED' : 'REFUSED';
  const decided = await inTransaction(attendance.pool, async (db): Promise<RequestCode | null> => {
    const now = await requestRow(db, row.id, true);
    if (!now) return 'NOT_FOUND';
    if (now.state === wanted) return null;
    if (now.state !== 'REQUESTED') return 'REQUEST_DECIDED';
    const mark = input.approves ? await made(attendance, db, now, opened.value) : null;
    await db.query(
      `update mark_request set state = $2, decided_at = $3, decided_by = $4, made = $5, sealed = $6 where id = $1`,
      [row.id, wanted, attendance.clock.now(), whoActs(caller), mark, sealed?.sealed],
    );
    return null;
  });
  return decided === null ? shown(attendance, caller, 'decideMarkRequest', row.id) : refused(decided);
}
