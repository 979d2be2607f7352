// Resolver of the recovery.
import type { MutationResolvers } from '../generated/resolvers.ts';
import * as feature from './restoring.ts';

export const restoreMember: MutationResolvers['restoreMember'] = (_parent, { input }, { caller, sources }) =>
  feature.restoreMember(sources, caller, input);
