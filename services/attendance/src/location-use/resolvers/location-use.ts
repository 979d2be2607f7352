// Fields of the schema's location use. One line each into the feature.
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const withdrawLocationConsent: MutationResolvers['withdrawLocationConsent'] = (_parent, { input }, context) =>
  context.withdrawLocationConsent(input.personId);
