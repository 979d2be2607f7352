// Resolvers of the archive: for the person in charge, and for the workflows that end its days. One line each.
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts';
import * as expiring from './expiring.ts';
import { archivedClasses, archivedRecords } from './archived-records.ts';

export const queries = {
  archivedClasses: (_parent, _args, { caller, sources }) => archivedClasses(sources, caller),
  archivedRecords: (_parent, args, { caller, sources }) => archivedRecords(sources, caller, args),
  archiveResidue: (_parent, { recordClasses, untilDays }, { sources }) =>
    expiring.archiveResidue(sources, recordClasses, untilDays),
} satisfies QueryResolvers;

export const mutations = {
  dropArchived: (_parent, { input }, { sources }) => expiring.dropArchived(sources, input),
} satisfies MutationResolvers;
