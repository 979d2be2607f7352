// Reading how companies ended: the latest end of each, and whose membership ended with one. Never changes anything.
import { arrays, type Queryable } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { recoverableUntil } from '../people/membership.entity.ts';
import { isId } from '../people/paging.ts';
import type { PeopleSources } from '../people/sources.ts';

/** An end as it was entered. Instants in business time. */
export interface Termination {
  id: string;
  organizationId: string;
  endedAt: Date;
  enteredAt: Date;
  reason: string;
  export: 'TAKEN' | 'DECLINED';
  role: string;
  staffNumber: string | null;
  members: number;
  recoveredAt: Date | null;
}

/** An end as the schema shows it; `recoverableUntil` is exclusive, and null once the company came back. */
export interface TerminationView extends Termination {
  state: 'RECOVERABLE' | 'ENDED' | 'RECOVERED';
  recoverableUntil: Date | null;
}

const columns = `t.id, t.organization_id as "organizationId", t.ended_at as "endedAt", t.entered_at as "enteredAt", t.reason, t.export,
  t.role, t.staff_number as "staffNumber", t.members, t.recovered_at as "recoveredAt"`;

/** The latest end of each of these organizations, by id; those that never ended have none. */
export async function latestTerminations(
  db: Queryable,
  organizationIds: readonly string[],
): Promise<Map<string, Termination>> {
  const rows = await db.query<Termination>(
    `select distinct on (t.organization_id) ${columns} from organization_termination t
     where t.organization_id = any ($1::uuid[]) order by t.organization_id, t.entered_at desc, t.written_at desc`,
    [arrays.uuids([...organizationIds])],
  );
  return new Map(rows.rows.map((row) => [row.organizationId, row]));
}

/** An end by its id, locked to the end of the transaction; null where there is none. */
export async function lockedTermination(db: Queryable, id: string): Promise<Termination | null> {
  const rows = await db.query<Termination>(
    `select ${columns} from organization_termination t where t.id = $1 for update`,
    [id],
  );
  return rows.rows[0] ?? null;
}

type Window = Pick<PeopleSources, 'clock' | 'policy'>;

/** Whether the company may still come back as one (Art. 3(1)). */
export const mayRecover = ({ clock, policy }: Window, { endedAt, recoveredAt }: Termination): boolean =>
  recoveredAt === null && clock.now() < recoverableUntil(endedAt, policy.clock.recoveryHours);

/** See `TerminationView`. */
export function viewOf(sources: Window, termination: Termination): TerminationView {
  const { endedAt, recoveredAt } = termination;
  const state = recoveredAt ? 'RECOVERED' : mayRecover(sources, termination) ? 'RECOVERABLE' : 'ENDED';
  const until = recoveredAt ? null : recoverableUntil(endedAt, sources.policy.clock.recoveryHours);
  return { ...termination, state, recoverableUntil: until };
}

/** The organizations among these whose recovery still may come: nobody enters one meanwhile, so that it comes back as it was. */
export async function awaitingRecovery(
  db: Queryable,
  sources: Window,
  organizationIds: readonly string[],
): Promise<Set<string>> {
  const found = await latestTerminations(db, organizationIds);
  return new Set([...found.values()].filter((one) => mayRecover(sources, one)).map((one) => one.organizationId));
}

/** A member whose membership ended with the company. */
export interface EndedMember {
  subjectId: string;
  terminationId: string;
  organizationReference: string;
  recoverableUntil: Date;
}

const atOnce = 1_000;

/** Those of these people whose membership ended with their company, which did not come back. Throws `Refused` BAD_USER_INPUT. */
export async function membersOfEndedCompanies(
  { pool, policy }: Pick<PeopleSources, 'pool' | 'policy'>,
  subjectIds: readonly string[],
): Promise<EndedMember[]> {
  if (subjectIds.length > atOnce)
    throw new Refused('BAD_USER_INPUT', `Ask for at most ${atOnce} people at once.`, { field: 'subjectIds' });
  const rows = await pool.query<{ subject_id: string; id: string; reference: string; ended_at: Date }>(
    `select m.subject_id, t.id, o.reference, t.ended_at from membership m
     join organization_termination t on t.id = m.termination_id join organization o on o.id = t.organization_id
     where m.subject_id = any ($1::uuid[]) and m.withdrew_at is not null and t.recovered_at is null`,
    [arrays.uuids(subjectIds.filter(isId))],
  );
  return rows.rows.map((row) => ({
    subjectId: row.subject_id,
    terminationId: row.id,
    organizationReference: row.reference,
    recoverableUntil: recoverableUntil(row.ended_at, policy.clock.recoveryHours),
  }));
}

/** What deciding about a company's recovery needs. */
export interface EndedOrganization {
  terminationId: string;
  endedAt: Date;
  recoveredAt: Date | null;
  /** Members who would come back with it: neither restored already nor having given that up. */
  subjectIds: string[];
}

/** The latest end of a company; null where it never ended. */
export async function endedOrganization(
  { pool }: Pick<PeopleSources, 'pool'>,
  organizationId: string,
): Promise<EndedOrganization | null> {
  if (!isId(organizationId)) return null;
  const found = (await latestTerminations(pool, [organizationId])).get(organizationId.toLowerCase());
  if (!found) return null;
  const members = await pool.query<{ subject_id: string }>(
    `select subject_id from membership where termination_id = $1 and withdrew_at is not null and recovery_waived_at is null`,
    [found.id],
  );
  const subjectIds = members.rows.map((row) => row.subject_id);
  return { terminationId: found.id, endedAt: found.endedAt, recoveredAt: found.recoveredAt, subjectIds };
}
