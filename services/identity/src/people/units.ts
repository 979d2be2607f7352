// Where in its company somebody works, as the company writes it: opened by the part itself for sheets that are grouped by it. Nothing else of the person
// leaves.
import { Refused } from '@clounge/shared/errors';
import { peopleByIds } from './people.ts';
import type { PeopleContext } from './sources.ts';

/** People that one question may name. */
const most = 500;

/** In the order of the ids; null where nobody is there, the door is shut, or the company wrote none. Throws `Refused` BAD_USER_INPUT, FORBIDDEN, UNAVAILABLE. */
export async function organizationUnits(context: PeopleContext, ids: readonly string[]): Promise<(string | null)[]> {
  if (ids.length > most) throw new Refused('BAD_USER_INPUT', `At most ${most} people at a time.`, { field: 'ids' });
  const caller = { ...context.caller, purpose: 'contract-fulfilment' };
  const people = await peopleByIds({ ...context, caller }, 'organizationUnits', ids);
  await Promise.all(
    [...new Set(people.flatMap((one) => (one ? [one.page] : [])))].map((page) => page.openMemberships()),
  );
  return people.map((person) => (person?.opened?.kind === 'opened' ? person.opened.value.organizationUnit : null));
}
