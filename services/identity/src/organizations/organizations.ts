// Organizations: registered by the billing part, found by id or number, each one a tenant. Knows nothing of their business information.
import { randomUUID } from 'node:crypto';
import { inTransaction } from '@clounge/shared/database';
import { Refused } from '@clounge/shared/errors';
import { registrationNumber } from '@clounge/shared/import';
import type { Door } from '@clounge/shared/vault';
import { cursorOf, idOfCursor, isId, pageSize, type Page, type PageArguments } from '../people/paging.ts';
import { reachOf } from '../people/reach.ts';
import { freshReferences } from '../people/identifiers.ts';
import type { PeopleContext, PeopleSources } from '../people/sources.ts';
import { Organization } from './organization.entity.ts';

/** What other features may know of an organization. */
export interface KnownOrganization {
  id: string;
  locale: string;
  attendance: boolean;
}

const numbersLimit = 2_000;

/** Keyed hashes of registration numbers in their plain form; null where a text is no such number. */
async function blindNumbers(door: Pick<Door, 'blind'>, numbers: readonly string[]): Promise<(Buffer | null)[]> {
  const plain = numbers.map((number) => {
    const read = registrationNumber(number);
    return 'value' in read ? read.value : null;
  });
  const distinct = [...new Set(plain.filter((number) => number !== null))];
  const blinds = await door.blind('registration-number', null, distinct);
  const byNumber = new Map(distinct.map((number, index) => [number, blinds[index] ?? null]));
  return plain.map((number) => (number === null ? null : (byNumber.get(number) ?? null)));
}

/** Organizations of registration numbers, in order; null where a number is unknown. */
export async function organizationsByNumber(
  { pool, door }: Pick<PeopleSources, 'pool' | 'door'>,
  numbers: readonly string[],
): Promise<(KnownOrganization | null)[]> {
  if (numbers.length > numbersLimit)
    throw new Refused('BAD_USER_INPUT', `Ask for at most ${numbersLimit} numbers.`, { field: 'numbers' });
  const blinds = await blindNumbers(door, numbers);
  const rows = await pool.query<KnownOrganization & { registration_blind: Buffer }>(
    'select id, locale, attendance, registration_blind from organization where registration_blind = any ($1::bytea[])',
    [[...new Set(blinds.filter((blind) => blind !== null))]],
  );
  const found = new Map(
    rows.rows.map(({ id, locale, attendance, registration_blind }) => [
      registration_blind.toString('base64'),
      { id, locale, attendance },
    ]),
  );
  return blinds.map((blind) => (blind && found.get(blind.toString('base64'))) ?? null);
}

export interface OrganizationToRegister {
  registrationNumber: string;
  attendance: boolean;
  locale: string;
}

/** Registers organizations, or brings known ones up to date: the same number always answers the same id. */
export async function registerOrganizations(
  { pool, door }: Pick<PeopleSources, 'pool' | 'door'>,
  input: readonly OrganizationToRegister[],
): Promise<string[]> {
  if (input.length > numbersLimit)
    throw new Refused('BAD_USER_INPUT', `Register at most ${numbersLimit} at once.`, { field: 'input' });
  const blinds = await blindNumbers(
    door,
    input.map((one) => one.registrationNumber),
  );
  // The last mention of a number within one call counts, as a later row of a file corrects an earlier one.
  const latest = new Map<string, { blind: Buffer; one: OrganizationToRegister }>();
  for (const [index, one] of input.entries()) {
    const blind = blinds[index];
    if (!blind)
      throw new Refused('BAD_USER_INPUT', `Entry ${index + 1} has no registration number.`, {
        field: 'registrationNumber',
      });
    latest.set(blind.toString('base64'), { blind, one });
  }
  const distinct = [...latest.values()];
  const ids = await inTransaction(pool, async (client) => {
    const references = await freshReferences(client, 'organization', distinct.length);
    const rows = await client.query<{ id: string; registration_blind: Buffer }>(
      `insert into organization as o (id, reference, registration_blind, attendance, locale)
       select * from unnest($1::uuid[], $2::text[], $3::bytea[], $4::boolean[], $5::text[])
       on conflict (registration_blind) do update set attendance = excluded.attendance, locale = excluded.locale
       returning id, registration_blind`,
      [
        distinct.map(() => randomUUID()),
        references,
        distinct.map(({ blind }) => blind),
        distinct.map(({ one }) => one.attendance),
        distinct.map(({ one }) => one.locale),
      ],
    );
    return new Map(rows.rows.map((row) => [row.registration_blind.toString('base64'), row.id]));
  });
  return blinds.map((blind) => {
    const id = blind && ids.get(blind.toString('base64'));
    if (!id) throw new Error('An organization was not registered.');
    return id;
  });
}

/** An organization that the caller reaches; null where it is unknown or another tenant's. */
export async function organizationById(context: PeopleContext, id: string): Promise<Organization | null> {
  const found = await organizationsById(context, [id]);
  return found[0] ?? null;
}

/** Organizations by id, in order; null where one is unknown or out of reach. One query. */
export async function organizationsById(
  context: PeopleContext,
  ids: readonly string[],
): Promise<(Organization | null)[]> {
  const reach = reachOf(context.caller);
  const own = reach.kind === 'self' ? await tenantOf(context, reach.subjectId) : null;
  const reached = ids.filter(
    (id) => isId(id) && (reach.kind === 'all' || (reach.kind === 'tenant' ? id === reach.tenantId : id === own)),
  );
  const rows = await context.em().find(Organization, { id: { $in: reached } }, { disableIdentityMap: true });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

async function tenantOf({ pool }: Pick<PeopleSources, 'pool'>, subjectId: string | null): Promise<string | null> {
  const rows = await pool.query<{ tenant_id: string }>('select tenant_id from membership where subject_id = $1', [
    subjectId,
  ]);
  return rows.rows[0]?.tenant_id ?? null;
}

/** A page of the organizations that the caller reaches, by id. */
export async function listOrganizations(context: PeopleContext, page: PageArguments): Promise<Page<Organization>> {
  const first = pageSize(page.first);
  const after = idOfCursor(page.after);
  const reach = reachOf(context.caller);
  if (reach.kind !== 'all' && reach.kind !== 'tenant')
    return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const rows = await context.em().find(
    Organization,
    {
      ...(after === null ? {} : { id: { $gt: after } }),
      ...(reach.kind === 'tenant' ? { $and: [{ id: reach.tenantId }] } : {}),
    },
    { orderBy: { id: 'asc' }, limit: first + 1, disableIdentityMap: true },
  );
  return cursorOf(rows, first, (row) => row.id);
}

/** Which services these customers have; unknown ones are left out. */
export async function organizationServices(
  { pool }: Pick<PeopleSources, 'pool'>,
  ids: readonly string[],
): Promise<{ organizationId: string; attendance: boolean; locale: string }[]> {
  if (ids.length > numbersLimit)
    throw new Refused('BAD_USER_INPUT', `Ask for at most ${numbersLimit} customers.`, { field: 'ids' });
  const found = await pool.query<KnownOrganization>(
    'select id, attendance, locale from organization where id = any ($1::uuid[])',
    [ids.filter(isId)],
  );
  return found.rows.map(({ id, attendance, locale }) => ({ organizationId: id, attendance, locale }));
}
