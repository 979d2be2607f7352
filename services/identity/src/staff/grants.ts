// Access rights of staff: granted, revoked and listed as a ledger of who, what, why, from, until, by whom. Nobody grants to themselves. Art. 9(6).
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '@clounge/shared/caller';
import type { Clock } from '@clounge/shared/clock';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { subjectScope, type Door } from '@clounge/shared/vault';
import { AccessRightEntry, accessRightFields, grantableRoles } from './access-right.entity.ts';
import { mayOpen } from './may-open.ts';
import { staffByNumber } from './staff.ts';

/** A grant as the schema shows it; `reason` is empty where the caller may not read it. */
export interface GrantView {
  id: string;
  staffNumber: string;
  role: string;
  reason: string;
  grantedBy: string;
  from: Date;
  until: Date | null;
  revokedAt: Date | null;
}

export interface GrantRequest {
  staffNumber: string;
  role: string;
  reason: string;
  until: Date | null;
}

export type GrantOutcome = { grant: GrantView; refusal: null } | { grant: null; refusal: Refusal };

export interface Grants {
  grant(caller: Caller, request: GrantRequest): Promise<GrantOutcome>;
  revoke(caller: Caller, id: string, reason: string): Promise<GrantOutcome>;
  list(
    caller: Caller,
    query: { staffNumber: string | null; first: number; after: string | null },
  ): Promise<{
    nodes: GrantView[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  }>;
}

const longestReason = 500;
const pageLimit = 200;
const ledgerLock = 7_311;

const refuse = (code: string, message: string, more: { field?: string; wayOut?: string } = {}): GrantOutcome => ({
  grant: null,
  refusal: { code, message, field: more.field ?? null, wayOut: more.wayOut ?? null },
});

type Pending = Pick<AccessRightEntry, 'kind' | 'staffNumber' | 'subjectId' | 'role' | 'byWhom' | 'at' | 'untilAt'> & {
  grantId: string | null;
};

/** Writes one entry with its reason sealed. */
export async function writeEntry(
  em: EntityManager,
  door: Pick<Door, 'seal'>,
  pending: Pending,
  reason: string,
): Promise<AccessRightEntry> {
  const id = randomUUID();
  const scope = subjectScope(pending.subjectId, accessRightFields.recordClass);
  const [written] = await door.seal(accessRightFields, [{ id, tenantId: null, scope, value: { reason } }]);
  if (!written) throw new Error('Nothing was sealed.');
  const entry = em.create(AccessRightEntry, {
    ...pending,
    id,
    grantId: pending.grantId ?? id,
    tenantId: null,
    scope,
    scopeVersion: 1,
    sealed: written.sealed,
  });
  await em.flush();
  return entry;
}

/** The number that stands for who acts in the ledger. */
const actor = (caller: Caller): string => caller.staffNumber ?? caller.clientId;

function reasonProblem(reason: string): GrantOutcome | null {
  const length = reason.trim().length;
  if (length === 0)
    return refuse('REASON_MISSING', 'A reason is needed: it is part of the ledger of access rights.', {
      field: 'reason',
    });
  if (length > longestReason)
    return refuse('REASON_TOO_LONG', `The reason is longer than ${longestReason} characters.`, { field: 'reason' });
  return null;
}

/** Access rights over the identity database. */
export function grantsOf({
  em,
  door,
  clock,
}: {
  em: () => EntityManager;
  door: Pick<Door, 'seal' | 'open'>;
  clock: Clock;
}): Grants {
  async function grant(caller: Caller, request: GrantRequest): Promise<GrantOutcome> {
    const { staffNumber, role, until } = request;
    const now = clock.now();
    if (caller.staffNumber === null) return refuse('FORBIDDEN', 'Only staff may grant access rights.');
    if (!grantableRoles.some((known) => known === role)) {
      return refuse('UNKNOWN_ROLE', 'There is no such role.', {
        field: 'role',
        wayOut: `Choose one of: ${grantableRoles.join(', ')}.`,
      });
    }
    const problem = reasonProblem(request.reason);
    if (problem) return problem;
    if (until !== null && until <= now) return refuse('UNTIL_PAST', 'The end lies in the past.', { field: 'until' });
    if (caller.staffNumber === staffNumber) {
      return refuse('OWN_RIGHTS', 'Nobody grants a role to themselves.', {
        field: 'staffNumber',
        wayOut: 'Ask somebody else who manages access rights.',
      });
    }
    return em().transactional(async (tx) => {
      // One change of rights at a time, so that the same role is never granted twice.
      await tx.execute(`select pg_advisory_xact_lock(?)`, [ledgerLock]);
      const staff = (await staffByNumber(tx, [staffNumber])).get(staffNumber);
      if (!staff?.isDesignated(now)) {
        return refuse('NOT_DESIGNATED', 'Nobody is designated under this number.', {
          field: 'staffNumber',
          wayOut: 'Designate the person first.',
        });
      }
      const held = await tx.execute<{ one: number }[]>(
        `select 1 as one from access_right_entry g where g.kind = 'GRANTED' and g.staff_number = ? and g.role = ?
           and (g.until_at is null or g.until_at > ?::timestamptz)
           and not exists (select 1 from access_right_entry r where r.grant_id = g.id and r.kind = 'REVOKED')`,
        [staffNumber, role, now.toISOString()],
      );
      if (held.length > 0) {
        return refuse('ALREADY_GRANTED', 'This role is in force for this number already.', {
          field: 'role',
          wayOut: 'Revoke the grant in force first, to grant it with another end.',
        });
      }
      const reason = request.reason.trim();
      const pending = {
        kind: 'GRANTED' as const,
        grantId: null,
        staffNumber,
        subjectId: staff.subjectId,
        role,
        byWhom: actor(caller),
        at: now,
        untilAt: until,
      };
      return { grant: viewOf(await writeEntry(tx, door, pending, reason), reason, null), refusal: null };
    });
  }

  async function revoke(caller: Caller, id: string, reason: string): Promise<GrantOutcome> {
    const problem = reasonProblem(reason);
    if (problem) return problem;
    return em().transactional(async (tx) => {
      await tx.execute(`select pg_advisory_xact_lock(?)`, [ledgerLock]);
      const granted = isUuid(id) ? await tx.findOne(AccessRightEntry, { id, kind: 'GRANTED' }) : null;
      if (!granted) return refuse('NOT_FOUND', 'There is no such grant.', { field: 'id' });
      const before = await tx.findOne(AccessRightEntry, { grantId: id, kind: 'REVOKED' });
      const { staffNumber, subjectId, role } = granted;
      const pending = {
        kind: 'REVOKED' as const,
        grantId: id,
        staffNumber,
        subjectId,
        role,
        byWhom: actor(caller),
        at: clock.now(),
        untilAt: null,
      };
      const revoked = before ?? (await writeEntry(tx, door, pending, reason.trim()));
      return { grant: viewOf(granted, '', revoked.at), refusal: null };
    });
  }

  async function list(caller: Caller, query: { staffNumber: string | null; first: number; after: string | null }) {
    const first = Math.min(Math.max(query.first, 1), pageLimit);
    const [afterAt = null, afterId = null] = query.after?.split('|') ?? [];
    if (query.after !== null && (!isUuid(afterId ?? '') || Number.isNaN(Date.parse(afterAt ?? '')))) {
      throw new Refused('BAD_USER_INPUT', 'The cursor is none of ours.', { field: 'after' });
    }
    const reading = em();
    const rows = await reading.find(
      AccessRightEntry,
      {
        kind: 'GRANTED',
        ...(query.staffNumber === null ? {} : { staffNumber: query.staffNumber }),
        ...(afterAt === null
          ? {}
          : { $or: [{ at: { $lt: new Date(afterAt) } }, { at: new Date(afterAt), id: { $gt: afterId ?? '' } }] }),
      },
      { orderBy: { at: 'desc', id: 'asc' }, limit: first + 1 },
    );
    const page = rows.slice(0, first);
    const revoked = await reading.find(AccessRightEntry, {
      kind: 'REVOKED',
      grantId: { $in: page.map((row) => row.id) },
    });
    const revokedAt = new Map(revoked.map((row) => [row.grantId, row.at]));
    const reasons = await reasonsFor(door, caller, page);
    const last = page.at(-1);
    return {
      nodes: page.map((row, at) => viewOf(row, reasons[at] ?? '', revokedAt.get(row.id) ?? null)),
      pageInfo: { hasNextPage: rows.length > first, endCursor: last ? `${last.at.toISOString()}|${last.id}` : null },
    };
  }

  return { grant, revoke, list };
}

const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);

const viewOf = (entry: AccessRightEntry, reason: string, revokedAt: Date | null): GrantView => ({
  id: entry.id,
  staffNumber: entry.staffNumber,
  role: entry.role,
  reason,
  grantedBy: entry.byWhom,
  from: entry.at,
  until: entry.untilAt,
  revokedAt,
});

/** Reasons for a caller who may read them, in order; empty where not. */
async function reasonsFor(
  door: Pick<Door, 'open'>,
  caller: Caller,
  rows: readonly AccessRightEntry[],
): Promise<string[]> {
  const recordClass = accessRightFields.recordClass;
  const purpose = 'membership-management';
  if (rows.length === 0 || !mayOpen(caller, recordClass, purpose)) return rows.map(() => '');
  const opened = await door.open(caller, { operation: 'grants', purpose }, accessRightFields, rows);
  return opened.map((one) => (one.kind === 'opened' ? one.value.reason : ''));
}
