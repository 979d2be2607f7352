// Finds people by id, by what they are searched for, and by pages. Whoever is out of the caller's reach is as if unknown.
import { createHash } from 'node:crypto';
import { Refused } from '@clounge/shared/errors';
import { membershipState, recoverableUntil, type MembershipState } from './membership.entity.ts';
import { phoneForms, searchedPrefixes } from './normal-forms.ts';
import { PeoplePage, type Person, type PersonRow } from './page.ts';
import { cursorOf, idOfCursor, isId, pageSize, type Page, type PageArguments } from './paging.ts';
import { reachOf } from './reach.ts';
import {
  blindEmails,
  blindEmployeeNumbers,
  blindNamePrefixes,
  blindPhones,
  demandWholeIndexes,
} from './search-index.ts';
import type { PeopleContext } from './sources.ts';

export interface PeopleFilter {
  organizationId?: string | null;
  state?: MembershipState | null;
  search?: string | null;
}

export interface PersonKeys {
  id?: string | null;
  email?: string | null;
  employeeNumber?: string | null;
  organizationId?: string | null;
}

interface Row {
  id: string;
  reference: string;
  tenant_id: string | null;
  destroyed_at: Date | null;
  membership_id: string | null;
  joined_at: Date | null;
  withdrew_at: Date | null;
  marketing_ended_at: Date | null;
  recovery_waived_at: Date | null;
  scope: string | null;
  scope_version: number | null;
  sealed: Buffer | null;
}

const columns = `s.id, s.reference, s.tenant_id, s.destroyed_at, m.id as membership_id, m.joined_at, m.withdrew_at,
  m.marketing_ended_at, m.recovery_waived_at, m.scope, m.scope_version, m.sealed`;

function personRow(row: Row): PersonRow {
  const membership =
    row.membership_id === null || row.scope === null || row.scope_version === null
      ? null
      : {
          id: row.membership_id,
          subjectId: row.id,
          tenantId: row.tenant_id,
          scope: row.scope,
          scopeVersion: row.scope_version,
          sealed: row.sealed,
          joinedAt: row.joined_at,
          withdrewAt: row.withdrew_at,
          marketingEndedAt: row.marketing_ended_at,
          recoveryWaivedAt: row.recovery_waived_at,
        };
  return { id: row.id, reference: row.reference, tenantId: row.tenant_id, destroyedAt: row.destroyed_at, membership };
}

/** The WHERE that keeps a query within the caller's reach; `parameters` grows with what it names. */
function withinReach(context: PeopleContext, parameters: unknown[]): string {
  const reach = reachOf(context.caller);
  if (reach.kind === 'all') return 'true';
  if (reach.kind === 'nobody') return 'false';
  parameters.push(reach.kind === 'tenant' ? reach.tenantId : reach.subjectId);
  return reach.kind === 'tenant' ? `s.tenant_id = $${parameters.length}` : `s.id = $${parameters.length}`;
}

/** People by id, in order; null where one is unknown or out of reach. Destroyed ones are found. One query, one page. */
export async function peopleByIds(
  context: PeopleContext,
  operation: string,
  ids: readonly string[],
): Promise<(Person | null)[]> {
  const parameters: unknown[] = [[...new Set(ids.filter(isId))]];
  const reach = withinReach(context, parameters);
  const rows = await context.pool.query<Row>({
    name: `people-by-id-${reachOf(context.caller).kind}`,
    text: `select ${columns} from data_subject s left join membership m on m.subject_id = s.id
           where s.id = any ($1::uuid[]) and ${reach}`,
    values: parameters,
  });
  const page = new PeoplePage(context, operation, rows.rows.map(personRow));
  const byId = new Map(page.people.map((person) => [person.id, person]));
  return ids.map((id) => byId.get(id.toLowerCase()) ?? null);
}

/** The one person of an id, an e-mail address, or an employee number within an organization; null where nobody is found. */
export async function findPerson(context: PeopleContext, keys: PersonKeys): Promise<Person | null> {
  const given = [keys.id, keys.email, keys.employeeNumber].filter((key) => key != null);
  if (given.length !== 1) {
    throw new Refused('BAD_USER_INPUT', 'Ask by exactly one of id, email, employeeNumber.', {
      wayOut: 'With employeeNumber, name the organizationId too.',
    });
  }
  if (keys.id != null) return (await peopleByIds(context, 'person', [keys.id]))[0] ?? null;
  const id = await searchedOne(context, keys);
  const [person = null] = id === null ? [] : await peopleByIds(context, 'person', [id]);
  return person && (await withoutDestroyed(person.page)).length === 0 ? null : person;
}

/** The subject of an exact e-mail address or employee number. Destroyed people have no search tokens, so none is found. */
async function searchedOne(context: PeopleContext, keys: PersonKeys): Promise<string | null> {
  if (keys.email != null) {
    await demandWholeIndexes(context.pool);
    const found = await context.pool.query<{ subject_id: string }>({
      name: 'person-by-email',
      text: 'select subject_id from email_index where blind = any ($1::bytea[])',
      values: [await blindEmails(context.door, [keys.email])],
    });
    return found.rows[0]?.subject_id ?? null;
  }
  const organizationId = keys.organizationId ?? context.caller.tenantId;
  if (organizationId === null) {
    throw new Refused('BAD_USER_INPUT', 'An employee number is one person only within an organization.', {
      field: 'organizationId',
    });
  }
  if (!isId(organizationId)) return null;
  await demandWholeIndexes(context.pool);
  const found = await context.pool.query<{ subject_id: string }>({
    name: 'person-by-employee-number',
    text: 'select subject_id from employee_number_index where tenant_id = $1 and blind = any ($2::bytea[])',
    values: [organizationId, await blindEmployeeNumbers(context.door, [keys.employeeNumber ?? ''])],
  });
  return found.rows[0]?.subject_id ?? null;
}

const searchLimit = 100;

/** A condition on `s.id` for what somebody typed: an address, a number, or the first letters of parts of a name. */
async function matching({ door, pool }: PeopleContext, typed: string, parameters: unknown[]): Promise<string> {
  const search = typed.trim();
  if (search.length > searchLimit)
    throw new Refused('BAD_USER_INPUT', `Search for at most ${searchLimit} letters.`, { field: 'search' });
  await demandWholeIndexes(pool);
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  if (search.includes('@')) {
    return `s.id in (select subject_id from email_index where blind = any (${bind(await blindEmails(door, [search]))}::bytea[]))`;
  }
  const numbers = bind(await blindEmployeeNumbers(door, [search]));
  const phones = bind(await blindPhones(door, phoneForms(search)));
  const exact = `s.id in (select subject_id from employee_number_index where blind = any (${numbers}::bytea[])
    union all select subject_id from phone_index where blind = any (${phones}::bytea[]))`;
  const prefixes = await blindNamePrefixes(door, searchedPrefixes(search));
  if (prefixes.length === 0) return exact;
  const named = prefixes.map(
    (blind) => `s.id in (select subject_id from name_token_index where blind = ${bind(blind)})`,
  );
  return `(${exact} or (${named.join(' and ')}))`;
}

/** A condition on `m.withdrew_at` for a state. Destroyed people are in no list. */
function inState({ clock, policy }: PeopleContext, state: MembershipState, parameters: unknown[]): string {
  if (state === 'ACTIVE') return 'm.withdrew_at is null';
  if (state === 'DESTROYED') return 'false';
  parameters.push(new Date(clock.now().getTime() - policy.clock.recoveryHours * 3_600_000));
  return state === 'RECOVERABLE'
    ? `m.withdrew_at > $${parameters.length} and m.recovery_waived_at is null`
    : `(m.withdrew_at <= $${parameters.length} or m.recovery_waived_at is not null)`;
}

/** A page of members, the latest entered first. Throws `Refused` BAD_USER_INPUT outside 1 to 200 rows. */
export async function listPeople(
  context: PeopleContext,
  operation: string,
  filter: PeopleFilter,
  page: PageArguments,
): Promise<Page<Person> & { page: PeoplePage }> {
  const first = pageSize(page.first);
  const after = idOfCursor(page.after);
  const parameters: unknown[] = [];
  const conditions = [withinReach(context, parameters)];
  if (after !== null) conditions.push(`m.id < $${parameters.push(after)}`);
  if (filter.organizationId != null) {
    conditions.push(isId(filter.organizationId) ? `m.tenant_id = $${parameters.push(filter.organizationId)}` : 'false');
  }
  if (filter.state != null) conditions.push(inState(context, filter.state, parameters));
  const searches = filter.search != null && filter.search.trim() !== '';
  if (searches) conditions.push(await matching(context, filter.search ?? '', parameters));
  const where = conditions.join(' and ');
  const rows = await context.pool.query<Row>({
    // Pages that are asked for again and again are planned once; the limit is in the text so that the plan can count on it.
    ...(searches ? {} : { name: `people-${createHash('sha256').update(where).digest('base64url')}-${String(first)}` }),
    text: `select ${columns} from membership m join data_subject s on s.id = m.subject_id
           where ${where} order by m.id desc limit ${String(first + 1)}`,
    values: parameters,
  });
  const shown = cursorOf(rows.rows, first, (row) => row.membership_id ?? '');
  const people = new PeoplePage(context, operation, shown.nodes.map(personRow));
  const nodes = filter.search == null ? [...people.people] : await withoutDestroyed(people);
  return { nodes, pageInfo: shown.pageInfo, page: people };
}

/** Between condemnation and the deletion of their rows people are destroyed already, and found by no search. */
async function withoutDestroyed(page: PeoplePage): Promise<Person[]> {
  const restrictions = await page.restrictions();
  return page.people.filter((person) => restrictions.get(person.id)?.reason !== 'DESTROYED');
}

/** A membership as the caller may see it; null for people who are no members. Under restriction no more than the state and its times. */
export interface MembershipView {
  state: MembershipState;
  joinedAt: Date | null;
  withdrewAt: Date | null;
  recoverableUntil: Date | null;
  recoveryWaivedAt: Date | null;
  marketingConsent: boolean | null;
}

/** See `MembershipView`. */
export async function membershipOf(context: PeopleContext, person: Person): Promise<MembershipView | null> {
  const nothing = {
    joinedAt: null,
    withdrewAt: null,
    recoverableUntil: null,
    recoveryWaivedAt: null,
    marketingConsent: null,
  };
  if (person.destroyedAt) return { ...nothing, state: 'DESTROYED' };
  if (!person.membership) return null;
  await person.page.openMemberships();
  if (!person.opened || person.opened.kind === 'destroyed') return { ...nothing, state: 'DESTROYED' };
  const { withdrewAt, joinedAt, marketingEndedAt, recoveryWaivedAt } = person.membership;
  const { recoveryHours } = context.policy.clock;
  const view = {
    ...nothing,
    state: membershipState(person.membership, context.clock.now(), recoveryHours),
    withdrewAt,
    recoveryWaivedAt,
    recoverableUntil: withdrewAt && !recoveryWaivedAt ? recoverableUntil(withdrewAt, recoveryHours) : null,
  };
  if (person.opened.kind === 'restricted')
    return person.opened.reason === 'DESTROYED' ? { ...nothing, state: 'DESTROYED' } : view;
  return { ...view, joinedAt, marketingConsent: person.opened.value.marketingConsent && marketingEndedAt === null };
}

/** Since when and why the door is shut; null while it is open. Needs no opening, so no access record. */
export async function restrictionOf(person: Person): Promise<{ since: Date; reason: string } | null> {
  if (person.opened?.kind === 'restricted') return { since: person.opened.since, reason: person.opened.reason };
  if (person.destroyedAt) return { since: person.destroyedAt, reason: 'DESTROYED' };
  const restriction = (await person.page.restrictions()).get(person.id);
  return restriction ? { since: restriction.since, reason: restriction.reason } : null;
}
