// Batches the entity references of one operation: a page of people that another part lists is one query and one opened door.
import DataLoader from 'dataloader';
import { Refused } from '@clounge/shared/errors';
import type { Organization } from '../organizations/organization.entity.ts';
import { organizationsById } from '../organizations/organizations.ts';
import { latestTerminations, viewOf, type TerminationView } from '../organizations/terminations.ts';
import type { Person } from './page.ts';
import { peopleByIds } from './people.ts';
import type { PeopleContext } from './sources.ts';

interface Loaders {
  people: DataLoader<string, Person | null>;
  organizations: DataLoader<string, Organization | null>;
  terminations: DataLoader<string, TerminationView | null>;
}

const loadersOf = new WeakMap<PeopleContext, Loaders>();

const largestBatch = 2_000;

function loaders(context: PeopleContext): Loaders {
  const known = loadersOf.get(context);
  if (known) return known;
  const made: Loaders = {
    people: new DataLoader((ids) => peopleByIds(context, 'person', ids), { maxBatchSize: largestBatch }),
    organizations: new DataLoader((ids) => organizationsById(context, ids), { maxBatchSize: largestBatch }),
    terminations: new DataLoader((ids) => terminationsWithin(context, ids), { maxBatchSize: largestBatch }),
  };
  loadersOf.set(context, made);
  return made;
}

/** A person by id within the caller's reach, loaded together with the others of this operation. */
export const loadPerson = (context: PeopleContext, id: string): Promise<Person | null> =>
  loaders(context).people.load(id);

/** An organization by id within the caller's reach, loaded together with the others of this operation. */
export const loadOrganization = (context: PeopleContext, id: string): Promise<Organization | null> =>
  loaders(context).organizations.load(id);

/** The short reference of an organization that somebody in reach belongs to. Throws `Refused` NOT_FOUND where it is gone. */
export async function referenceOf(
  context: PeopleContext,
  organization: { id: string; reference?: string },
): Promise<string> {
  const reference = organization.reference ?? (await loadOrganization(context, organization.id))?.reference;
  if (reference !== undefined) return reference;
  throw new Refused('NOT_FOUND', 'This organization is unknown.');
}

/** How an organization within the caller's reach ended last; null where it never did. */
export const loadTermination = (context: PeopleContext, organizationId: string): Promise<TerminationView | null> =>
  loaders(context).terminations.load(organizationId);

async function terminationsWithin(context: PeopleContext, ids: readonly string[]): Promise<(TerminationView | null)[]> {
  const reached = (await organizationsById(context, ids)).flatMap((one) => one?.id ?? []);
  const found = await latestTerminations(context.pool, reached);
  return ids.map((id) => {
    const termination = found.get(id);
    return termination ? viewOf(context, termination) : null;
  });
}
