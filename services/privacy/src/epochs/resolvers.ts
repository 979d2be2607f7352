// Resolvers of closing epochs.
import type { MutationResolvers } from '../generated/resolvers.ts';
import * as feature from './closing.ts';

export const closeEpoch: MutationResolvers['closeEpoch'] = (_parent, { batchId }, { sources }) =>
  feature.closeEpoch(sources, batchId);
