// What the GraphQL surface asks of people: one function a field, each opening the door once for the whole page.
import { demand } from '@clounge/shared/caller';
import type { GraphQLResolveInfo } from 'graphql';
import type { EmploymentFields } from './employment.entity.ts';
import { loadPerson } from './loaders.ts';
import type { MemberFields } from './membership.entity.ts';
import type { Person } from './page.ts';
import type { Page, PageArguments } from './paging.ts';
import { findPerson, listPeople, type PeopleFilter, type PersonKeys } from './people.ts';
import { asksFor, membershipFields } from './selection.ts';
import type { PeopleContext } from './sources.ts';

async function openedAsAsked(
  person: Person | null,
  info: GraphQLResolveInfo,
  path: readonly string[] = [],
): Promise<Person | null> {
  if (person && asksFor(info, path, membershipFields)) await person.page.openMemberships();
  return person;
}

/** `person` and whatever else answers one person. */
export const readPerson = async (
  context: PeopleContext,
  keys: PersonKeys,
  info: GraphQLResolveInfo,
): Promise<Person | null> => openedAsAsked(await findPerson(context, keys), info);

/** A reference that another part holds; all references of an operation are one page. */
export const readReference = async (
  context: PeopleContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<Person | null> => openedAsAsked(await loadPerson(context, id), info);

/** A page of people, with the memberships opened where a field of them is asked for. */
export async function readPeople(
  context: PeopleContext,
  filter: PeopleFilter,
  page: PageArguments,
  info: GraphQLResolveInfo,
): Promise<Page<Person>> {
  demand(context.caller, 'person.list');
  const shown = await listPeople(
    context,
    info.parentType.name === 'Query' ? 'people' : 'organization.people',
    filter,
    page,
  );
  if (shown.nodes.length > 0 && asksFor(info, ['nodes'], membershipFields)) await shown.page.openMemberships();
  return { nodes: shown.nodes, pageInfo: shown.pageInfo };
}

/** One sealed field of a person; null while the door is shut. At once where the page is open already. */
export function fieldOf<Field extends keyof MemberFields>(
  person: Person,
  field: Field,
): MemberFields[Field] | null | Promise<MemberFields[Field] | null> {
  if (person.opened === undefined) return person.page.openMemberships().then(() => openedField(person, field));
  return openedField(person, field);
}

const openedField = <Field extends keyof MemberFields>(person: Person, field: Field): MemberFields[Field] | null =>
  person.opened?.kind === 'opened' ? person.opened.value[field] : null;

/** The organization of a person; null while the door is shut: where somebody works is personal too. */
export async function organizationOf(person: Person): Promise<{ id: string } | null> {
  if (person.opened === undefined) await person.page.openMemberships();
  const shut = person.destroyedAt !== null || (person.opened != null && person.opened.kind !== 'opened');
  return shut || person.tenantId === null ? null : { id: person.tenantId };
}

/** The employment of a person; null while the door is shut, or where nothing is known of it. */
export async function employmentOf(person: Person): Promise<EmploymentFields | null> {
  if (!person.membership) return null;
  const opened = (await person.page.employments()).get(person.id);
  return opened?.kind === 'opened' ? opened.value : null;
}
