// Fields of the schema's billing contacts. One line each into the feature.
import type { MutationResolvers } from '../../generated/resolvers.ts';

export const importContacts: MutationResolvers['importContacts'] = (_parent, { input }, { imports }) =>
  imports.contacts(input);
