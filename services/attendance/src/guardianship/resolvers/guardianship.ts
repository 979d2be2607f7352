// Resolvers of guardianship. One line each.
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const keepVerifiedWard: MutationResolvers['keepVerifiedWard'] = (_parent, { input }, context) =>
  context.keepVerifiedWard(input);
