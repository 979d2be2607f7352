// Reads requests about marks through the door: a member's own, or a page of a company's.
import type { Caller } from '@clounge/shared/caller';
import type { Queryable } from '@clounge/shared/database';
import { isId, pageOf, pageRequest, withNodes, type Page, type PageArguments } from '@clounge/shared/paging';
import type { Attendance } from '../attendance.ts';
import { demandReach } from '../reach.ts';
import { markRequestFields, type MarkRequestFields, type RequestState } from './mark-request.entity.ts';

export interface MarkRequestRow {
  id: string;
  paged_at: Date;
  subject_id: string;
  tenant_id: string;
  scope: string;
  scope_version: number;
  sealed: Buffer;
  state: RequestState;
  decided_at: Date | null;
  decided_by: string | null;
  voids: string | null;
  made: string | null;
}

export type MarkRequestView = {
  id: string;
  restriction: { since: Date; reason: string } | null;
  person: { id: string } | null;
  state: RequestState;
  requestedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  voids: string | null;
} & Partial<Omit<MarkRequestFields, 'at'> & { at: Date | null }>;

const columns = `id, requested_at as paged_at, subject_id, tenant_id, scope, scope_version, sealed, state, decided_at, decided_by, voids, made`;

/** One request, as it lies; locked where `lock`. */
export async function requestRow(db: Queryable, id: string, lock = false): Promise<MarkRequestRow | null> {
  if (!isId(id)) return null;
  const found = await db.query<MarkRequestRow>(
    `select ${columns} from mark_request where id = $1 ${lock ? 'for update' : ''}`,
    [id],
  );
  return found.rows[0] ?? null;
}

/** Requests as they may be seen. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function viewed(
  { door }: Pick<Attendance, 'door'>,
  caller: Caller,
  operation: string,
  rows: readonly MarkRequestRow[],
): Promise<MarkRequestView[]> {
  const opened = await door.open(
    caller,
    { operation },
    markRequestFields,
    rows.map((row) => ({
      id: row.id,
      tenantId: row.tenant_id,
      subjectId: row.subject_id,
      scope: row.scope,
      scopeVersion: row.scope_version,
      sealed: row.sealed,
    })),
  );
  return rows.map((row, at): MarkRequestView => {
    const one = opened[at];
    const plain = { id: row.id, state: row.state, requestedAt: row.paged_at, decidedAt: row.decided_at };
    if (one?.kind !== 'opened') {
      const restriction = one?.kind === 'restricted' ? { since: one.since, reason: one.reason } : null;
      return { ...plain, restriction, person: null, decidedBy: null, voids: null };
    }
    const { at: wanted, ...fields } = one.value;
    return {
      ...plain,
      ...fields,
      at: wanted === null ? null : new Date(wanted),
      restriction: null,
      person: { id: row.subject_id },
      decidedBy: row.decided_by,
      voids: row.voids,
    };
  });
}

const shownToMember = 50;

export async function requestsOfMember(
  attendance: Attendance,
  caller: Caller,
  subjectId: string,
): Promise<MarkRequestView[]> {
  const found = await attendance.pool.query<MarkRequestRow>(
    `select ${columns} from mark_request where subject_id = $1 order by requested_at desc, id desc limit $2`,
    [subjectId, shownToMember],
  );
  return viewed(attendance, caller, 'ownAttendance', found.rows);
}

/** Throws `Refused` BAD_USER_INPUT, FORBIDDEN, UNAVAILABLE. */
export async function requestsOfCompany(
  attendance: Attendance,
  caller: Caller,
  { organizationId, open, ...page }: PageArguments & { organizationId: string; open?: boolean | null },
): Promise<Page<MarkRequestView>> {
  demandReach(caller, organizationId);
  const { first, after } = pageRequest(page, 50);
  if (!isId(organizationId)) return pageOf([], first);
  const found = await attendance.pool.query<MarkRequestRow>(
    `select ${columns} from mark_request where tenant_id = $1 and ($2 or state = 'REQUESTED')
       and ($3::timestamptz is null or (requested_at, id) < ($3::timestamptz, $4::uuid))
     order by requested_at desc, id desc limit $5`,
    [organizationId, open === false, after?.at ?? null, after?.id ?? null, first + 1],
  );
  const shown = pageOf(found.rows, first);
  return withNodes(shown, await viewed(attendance, caller, 'markRequests', shown.nodes));
}
