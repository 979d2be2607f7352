// Fields of the schema's zones. One line each into the feature.
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const decideZoneKeeping: MutationResolvers['decideZoneKeeping'] = (_parent, { input }, { zones }) =>
  zones.decide(input);
