// Ends companies and looks at who is in them: for tests of promises. Never used by the part itself.
import type { Caller } from '@clounge/shared/caller';
import { membershipOf, peopleByIds, restrictionOf } from '../../people/people.ts';
import { officer, type PeopleHouse } from '../../people/testing/house.ts';
import { terminateOrganization } from '../terminating.ts';

export const reason = 'The customer gave notice; the contract ran out.';

export const hoursAgo = (house: PeopleHouse, hours: number): Date =>
  new Date(house.identity.clock.now().getTime() - hours * 3_600_000);

/** Ends a company, by the officer unless told who, with a fresh identity. */
export const end = (
  house: PeopleHouse,
  organizationId: string,
  who: Partial<Caller> = officer,
  endedAt: Date | null = null,
) =>
  terminateOrganization(house.as({ authTime: new Date(), ...who }), {
    organizationId,
    reason,
    endedAt,
    export: 'TAKEN',
  });

/** The state of a membership, and why the door is shut; null where it is open. */
export async function stateOf(house: PeopleHouse, id: string) {
  const context = house.as(officer);
  const [person] = await peopleByIds(context, 'person', [id]);
  if (!person) return null;
  const membership = await membershipOf(context, person);
  return { state: membership?.state, restricted: (await restrictionOf(person))?.reason ?? null };
}
