// Enters people into the registry one by one: members through a form, contacts and enquirers for the other parts.
import { randomUUID } from 'node:crypto';
import { arrays, inTransaction } from '@clounge/shared/database';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { dayOf } from '@clounge/shared/policy';
import { freshReferences } from './identifiers.ts';
import { memberFile } from './member-file.ts';
import { storeMembers } from './member-store.ts';
import { isId } from './paging.ts';
import { blindEmails, demandWholeIndexes } from './search-index.ts';
import type { PeopleSources } from './sources.ts';

/** A new member as a form brings it; what is left out is unknown. Texts as written, days `YYYY-MM-DD`. */
export interface NewMember {
  organizationId: string;
  name: string;
  email: string;
  employeeNumber: string;
  organizationUnit?: string;
  birthday?: string;
  mobile?: string;
  locale?: 'en' | 'ko' | 'id';
  marketingConsent?: boolean;
  position?: string;
  title?: string;
  grade?: string;
  /** Now when absent. */
  joinedAt?: Date;
}

export type CreateMemberOutcome = { kind: 'created'; subjectId: string } | { kind: 'refused'; refusal: Refusal };

type Registrar = Pick<PeopleSources, 'pool' | 'door' | 'clock' | 'policy'>;

/**
 * Creates a member by the same rules as an import, or answers why not. A member of the same company and employee number is
 * corrected, and its subject answered.
 */
export async function createMember(sources: Registrar, member: NewMember): Promise<CreateMemberOutcome> {
  const now = sources.clock.now();
  const kind = memberFile(now, dayOf(now, sources.policy));
  const parsed = kind.shape.safeParse({
    // Looked up by id here, so any well-formed number does.
    company_registration_no: '00000',
    employee_no: member.employeeNumber,
    name: member.name,
    email: member.email,
    organization: member.organizationUnit ?? '',
    birthday: member.birthday ?? '',
    mobile: member.mobile ?? '',
    locale: member.locale ?? 'en',
    marketing_consent: member.marketingConsent ? 'yes' : 'no',
    position: member.position ?? '',
    title: member.title ?? '',
    grade: member.grade ?? '',
  });
  const refused = (reason: string): CreateMemberOutcome => ({
    kind: 'refused',
    refusal: { code: 'BAD_USER_INPUT', message: `The member was not created: ${reason}.` },
  });
  if (!parsed.success) return refused(parsed.error.issues[0]?.message ?? 'unreadable');
  const { fields, employment } = parsed.data;
  const row = {
    organizationId: member.organizationId,
    fields,
    employment,
    joinedAt: member.joinedAt ?? now,
    withdrewAt: null,
  };
  let reason = 'unreadable';
  const stored = await storeMembers(sources, [{ line: 1, key: null, row }], (_, why) => (reason = why));
  const subjectId = stored.get(1);
  return subjectId === undefined ? refused(reason) : { kind: 'created', subjectId };
}

const atOnce = 2_000;

/** Opens registry entries for people who are no members: one id an entry, in order. `null` where no company is known. */
export async function registerSubjects(
  { pool }: Pick<PeopleSources, 'pool'>,
  organizationIds: readonly (string | null | undefined)[],
): Promise<string[]> {
  if (organizationIds.length > atOnce) {
    throw new Refused('BAD_USER_INPUT', `Register at most ${atOnce} people at once.`, { field: 'organizationIds' });
  }
  const ids = organizationIds.map(() => randomUUID());
  await inTransaction(pool, async (client) => {
    const wanted = [...new Set(organizationIds.filter((id) => id != null))];
    const known = await client.query('select id from organization where id = any ($1::uuid[])', [wanted]);
    if (known.rows.length < wanted.length) {
      throw new Refused('NOT_FOUND', 'One of the organizations is unknown; nobody was registered.', {
        field: 'organizationIds',
      });
    }
    const references = await freshReferences(client, 'person', ids.length);
    await client.query(
      `insert into data_subject (id, reference, kind, tenant_id) select id, reference, 'contact', tenant_id
       from unnest($1::uuid[], $2::text[], $3::uuid[]) as new (id, reference, tenant_id)`,
      [ids, references, organizationIds.map((id) => id ?? null)],
    );
  });
  return ids;
}

/** Those of these ids that are entries of the registry. What is no id is none. */
export async function knownSubjects({ pool }: Pick<PeopleSources, 'pool'>, ids: readonly string[]): Promise<string[]> {
  const rows = await pool.query<{ id: string }>('select id from data_subject where id::text = any ($1::text[])', [
    ids.slice(0, atOnce).map((id) => id.toLowerCase()),
  ]);
  return rows.rows.map(({ id }) => id);
}

/** References of people by id, in order; null where nobody has it. */
export async function referencesOf(
  { pool }: Pick<PeopleSources, 'pool'>,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const asked = ids.slice(0, atOnce).map((id) => id.toLowerCase());
  const rows = await pool.query<{ id: string; reference: string }>(
    'select id, reference from data_subject where id = any ($1::uuid[])',
    [asked.filter(isId)],
  );
  const known = new Map(rows.rows.map(({ id, reference }) => [id, reference]));
  return asked.map((id) => known.get(id) ?? null);
}

/** A member's place among subjects: enough to hang a row on. */
export interface SubjectOfEmail {
  subjectId: string;
  tenantId: string;
}

/** Members by e-mail address, in order; null where nobody has it. Also of restricted ones: their records still arrive. */
export async function subjectsByEmail(
  { pool, door }: Pick<PeopleSources, 'pool' | 'door'>,
  emails: readonly string[],
): Promise<(SubjectOfEmail | null)[]> {
  if (emails.length === 0) return [];
  if (emails.length > atOnce)
    throw new Refused('BAD_USER_INPUT', `Ask for at most ${atOnce} addresses at once.`, { field: 'emails' });
  await demandWholeIndexes(pool);
  const blinds = await blindEmails(door, emails);
  const rows = await pool.query<{ blind: Buffer; subject_id: string; tenant_id: string }>(
    'select blind, subject_id, tenant_id from email_index where blind = any ($1::bytea[])',
    [arrays.byteas(blinds)],
  );
  const found = new Map(
    rows.rows.map((row) => [row.blind.toString('base64'), { subjectId: row.subject_id, tenantId: row.tenant_id }]),
  );
  return blinds.map((blind) => found.get(blind.toString('base64')) ?? null);
}
