// Fields of the schema's contracts. One line each into the feature.
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const importContracts: MutationResolvers['importContracts'] = (_parent, { input }, { imports }) =>
  imports.contracts(input);
