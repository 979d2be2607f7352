// Staff handling personal information: designated by number, named only to those who manage access rights. Art. 9(2).
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { subjectScope, type Door } from '@clounge/shared/vault';
import { emailBlind } from '../accounts/accounts.ts';
import { normalEmail } from '../accounts/email.ts';
import { mayOpen } from './may-open.ts';
import { rolesInForce } from './roles.ts';
import { StaffMember, staffFields } from './staff.entity.ts';

export type StaffDetails = { name: string; email: string; language: 'en' | 'ko' | 'id' };

const pageLimit = 200;

/** Why names of staff are looked at where nothing else is stated. */
const staffPurpose = 'membership-management';

/** Designates somebody. The number is given, or the next free one. Answers the row as stored. */
export async function designateStaff(
  em: EntityManager,
  door: Pick<Door, 'seal' | 'blind'>,
  staff: { number: string | null; subjectId: string; details: StaffDetails; at: Date },
): Promise<StaffMember> {
  const row = {
    id: randomUUID(),
    number: staff.number ?? (await nextNumber(em)),
    subjectId: staff.subjectId,
    tenantId: null,
    scope: subjectScope(staff.subjectId, staffFields.recordClass),
    scopeVersion: 1,
    designatedAt: staff.at,
    designationEndedAt: null,
  };
  const [written] = await door.seal(staffFields, [
    { ...row, value: { ...staff.details, email: normalEmail(staff.details.email) } },
  ]);
  if (!written) throw new Error('Nothing was sealed.');
  const member = em.create(StaffMember, { ...row, sealed: written.sealed });
  await em.flush();
  await indexStaffEmail(em, await emailBlind(door, staff.details.email), staff.subjectId);
  return member;
}

async function nextNumber(em: EntityManager): Promise<string> {
  const [row] = await em.execute<{ number: string }[]>(
    `select 'S-' || lpad((coalesce(max(substr(number, 3)::bigint), 0) + 1)::text, 4, '0') as number from staff_member`,
  );
  return row?.number ?? 'S-0001';
}

/** One address is one sign-in: what a member or somebody else of the staff has is refused. Throws `Refused` ADDRESS_TAKEN. */
async function indexStaffEmail(em: EntityManager, blind: Buffer, subjectId: string): Promise<void> {
  const taken = await em.execute<unknown[]>(
    `select 1 from email_index where blind = ? union all select 1 from staff_email_index where blind = ? and subject_id <> ?`,
    [blind, blind, subjectId],
  );
  if (taken.length > 0) throw new Refused('ADDRESS_TAKEN', 'This e-mail address is another sign-in already.');
  await em.execute(`insert into staff_email_index (blind, subject_id) values (?, ?) on conflict (blind) do nothing`, [
    blind,
    subjectId,
  ]);
}

/** Staff by number, in order of the numbers; ended designations included. `after` is a number. */
export async function listStaff(
  em: EntityManager,
  page: { first: number; after: string | null },
): Promise<StaffMember[]> {
  const where = page.after === null ? {} : { number: { $gt: page.after } };
  return em.find(StaffMember, where, {
    orderBy: { number: 'asc' },
    limit: Math.min(Math.max(page.first, 1), pageLimit),
  });
}

/** Staff by their numbers; unknown ones are absent. */
export async function staffByNumber(em: EntityManager, numbers: readonly string[]): Promise<Map<string, StaffMember>> {
  const rows = await em.find(StaffMember, { number: { $in: [...new Set(numbers)] } });
  return new Map(rows.map((row) => [row.number, row]));
}

/** Those of these numbers who are designated at an instant of business time, with their roles in force. */
export async function listAtWork(
  em: EntityManager,
  numbers: readonly string[],
  at: Date,
): Promise<{ number: string; roles: string[] }[]> {
  const known = [...(await staffByNumber(em, numbers)).values()].filter((member) => member.isDesignated(at));
  const roles = await rolesInForce(
    em,
    known.map(({ number }) => number),
    at,
  );
  return known.map(({ number }) => ({ number, roles: roles.get(number) ?? [] }));
}

/** Numbers of those who are designated and have a role at an instant of business time. */
export async function listWithRole(em: EntityManager, role: string, at: Date): Promise<string[]> {
  const members = await em.find(StaffMember, { designationEndedAt: null }, { orderBy: { number: 'asc' } });
  const numbers = members.filter((member) => member.isDesignated(at)).map(({ number }) => number);
  const roles = await rolesInForce(em, numbers, at);
  return numbers.filter((number) => roles.get(number)?.includes(role)).slice(0, pageLimit);
}

/** Names for a caller who may read them, in order; null where the caller may not, or the name is gone. One look for all. */
export async function staffNames(
  door: Pick<Door, 'open'>,
  caller: Caller,
  rows: readonly (StaffMember | null)[],
): Promise<(string | null)[]> {
  const found = rows.filter((row) => row !== null);
  const may = mayOpen(caller, staffFields.recordClass, staffPurpose);
  if (!may || found.length === 0) return rows.map(() => null);
  const opened = await door.open(caller, { operation: 'staff', purpose: staffPurpose }, staffFields, found);
  const names = new Map(found.map((row, at) => [row.number, opened[at]]));
  return rows.map((row) => {
    const one = row && names.get(row.number);
    return one?.kind === 'opened' ? one.value.name : null;
  });
}
