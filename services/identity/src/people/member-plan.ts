// Decides for each row of a file whose it is and what it may change. Never lets an address or an employee number belong to two.
import { randomUUID } from 'node:crypto';
import { arrays, type Queryable } from '@clounge/shared/database';
import type { Refuse } from '@clounge/shared/import';
import type { Restriction } from '@clounge/shared/vault';
import type { EmploymentFields } from './employment.entity.ts';
import { awaitingRecovery } from '../organizations/terminations.ts';
import { contradicted } from './corrected-fields.ts';
import { correctedReason, duplicateEmailReason, reasons } from './import-reasons.ts';
import type { MemberFields } from './membership.entity.ts';
import { blindsOf, type Blinds } from './search-index.ts';
import type { PeopleSources } from './sources.ts';

/** A member as somebody who may says it is. Instants are business time. */
export interface MemberToStore {
  organizationId: string;
  fields: MemberFields;
  employment: EmploymentFields;
  joinedAt: Date | null;
  withdrewAt: Date | null;
}

/** A member with what reports call it. */
export interface MemberEntry {
  line: number;
  key: string | null;
  row: MemberToStore;
}

/** What is stored of a member that a row may correct. */
export interface StoredMember {
  subject_id: string;
  membership_id: string;
  membership_scope: string;
  membership_version: number;
  membership_fingerprint: Buffer;
  joined_at: Date | null;
  withdrew_at: Date | null;
  employment_id: string | null;
  employment_scope: string | null;
  employment_version: number | null;
  employment_fingerprint: Buffer | null;
}

/** A row with the subject it belongs to. */
export interface PlannedMember {
  entry: MemberEntry;
  blinds: Blinds;
  subjectId: string;
  /** Null for a new member. */
  stored: StoredMember | null;
  /** The door is shut: what is kept is not changed. */
  isRestricted: boolean;
  /** Its address was another's until an earlier row: it is written after that one's correction. */
  takesFreedEmail: boolean;
}

const text = (blind: Buffer): string => blind.toString('base64');

const numberKeyOf = ({ row }: MemberEntry, { employeeNumber }: Blinds): string =>
  `${row.organizationId}|${text(employeeNumber)}`;

/** Rows about members whom we have, by their employee numbers. */
const knownOf = (
  rows: readonly { entry: MemberEntry; blinds: Blinds }[],
  byNumber: ReadonlyMap<string, string>,
  stored: ReadonlyMap<string, StoredMember>,
) =>
  rows.flatMap(({ entry, blinds }) => {
    const before = stored.get(byNumber.get(numberKeyOf(entry, blinds)) ?? '');
    return before ? [{ entry, stored: before }] : [];
  });

async function owners(db: Queryable, rows: readonly { entry: MemberEntry; blinds: Blinds }[]) {
  const emails = await db.query<{ blind: Buffer; subject_id: string }>(
    `select blind, subject_id from email_index where blind = any ($1::bytea[])
     union all select blind, subject_id from staff_email_index where blind = any ($1::bytea[])`,
    [arrays.byteas(rows.map(({ blinds }) => blinds.email))],
  );
  const numbers = await db.query<{ tenant_id: string; blind: Buffer; subject_id: string }>(
    `select i.tenant_id, i.blind, i.subject_id from unnest($1::uuid[], $2::bytea[]) as wanted (tenant_id, blind)
     join employee_number_index i using (tenant_id, blind)`,
    [
      arrays.uuids(rows.map(({ entry }) => entry.row.organizationId)),
      arrays.byteas(rows.map(({ blinds }) => blinds.employeeNumber)),
    ],
  );
  return {
    byEmail: new Map(emails.rows.map((row) => [text(row.blind), row.subject_id])),
    byNumber: new Map(numbers.rows.map((row) => [`${row.tenant_id}|${text(row.blind)}`, row.subject_id])),
  };
}

async function storedMembers(db: Queryable, subjectIds: readonly string[]): Promise<Map<string, StoredMember>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await db.query<StoredMember>(
    `select m.subject_id, m.id as membership_id, m.scope as membership_scope, m.scope_version as membership_version,
       m.fingerprint as membership_fingerprint, m.joined_at, m.withdrew_at,
       e.id as employment_id, e.scope as employment_scope, e.scope_version as employment_version, e.fingerprint as employment_fingerprint
     from membership m left join employment e on e.subject_id = m.subject_id
     where m.subject_id = any ($1::uuid[]) for update of m`,
    [subjectIds],
  );
  return new Map(rows.rows.map((row) => [row.subject_id, row]));
}

/** What a row may not do to a withdrawal: undo it, or move it later, which would reopen its recovery window. */
const undoesWithdrawal = (stored: StoredMember, row: MemberToStore): boolean =>
  stored.withdrew_at !== null && (row.withdrewAt === null || row.withdrewAt > stored.withdrew_at);

/** Who each row is, in the order of the file; an earlier row's address or number is taken for the later ones. */
export async function planMembers(
  db: Queryable,
  sources: Pick<PeopleSources, 'door' | 'clock' | 'policy'>,
  entries: readonly MemberEntry[],
  refuse: Refuse,
): Promise<PlannedMember[]> {
  const { door } = sources;
  const blinds = await blindsOf(
    door,
    entries.map((entry) => entry.row.fields),
  );
  const rows = entries.flatMap((entry, index) => (blinds[index] ? [{ entry, blinds: blinds[index] }] : []));
  const { byEmail, byNumber } = await owners(db, rows);
  const stored = await storedMembers(db, [...new Set(byNumber.values())]);
  const shut = stored.size > 0 ? await door.restrictionsOf([...stored.keys()]) : new Map<string, Restriction>();
  const ended = await awaitingRecovery(db, sources, [...new Set(rows.map(({ entry }) => entry.row.organizationId))]);
  const unheard = await contradicted(db, door, knownOf(rows, byNumber, stored));
  const emailOf = new Map([...byEmail].map(([email, subjectId]) => [subjectId, email]));
  const freed = new Set<string>();
  const planned: PlannedMember[] = [];
  for (const { entry, blinds: own } of rows) {
    const numberKey = numberKeyOf(entry, own);
    const known = byNumber.get(numberKey);
    const email = text(own.email);
    const emailOwner = byEmail.get(email);
    const before = (known && stored.get(known)) || null;
    const corrected = unheard.get(entry.line);
    const restriction = before ? shut.get(before.subject_id) : undefined;
    if (emailOwner !== undefined && emailOwner !== known) refuse(entry, duplicateEmailReason(entry.row.fields.email));
    else if (known && !before) refuse(entry, reasons.duplicateEmployeeNumber);
    else if (!before && ended.has(entry.row.organizationId)) refuse(entry, reasons.companyEnded);
    else if (restriction?.reason === 'DESTROYED') refuse(entry, reasons.restricted);
    else if (before && undoesWithdrawal(before, entry.row)) refuse(entry, reasons.withdrawalStands);
    else if (corrected) refuse(entry, correctedReason(corrected));
    else {
      const subjectId = before?.subject_id ?? randomUUID();
      const isRestricted = restriction !== undefined;
      const previous = emailOf.get(subjectId);
      // From here on the address that a correction leaves is anybody's, as it would be in a later file.
      if (previous !== undefined && previous !== email && !isRestricted) {
        byEmail.delete(previous);
        freed.add(previous);
      }
      byEmail.set(email, subjectId);
      byNumber.set(numberKey, subjectId);
      const takesFreedEmail = freed.has(email);
      planned.push({ entry, blinds: own, subjectId, stored: before, isRestricted, takesFreedEmail });
    }
  }
  return planned;
}
