// What stands behind the GraphQL types of people while their fields are resolved.
import type { Person } from './page.ts';

export type PersonMapper = Person;
/** Fields of an organization are loaded when they are asked for. */
export type OrganizationMapper = { id: string; reference?: string };
