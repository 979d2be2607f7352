// Resolvers of what is held of a person.
import type { PersonResolvers } from '../generated/resolvers.ts';

export const Person: PersonResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  dataHeld: ({ id }, _args, { held }) => held.load(id),
};
