// Resolvers of the recovery.
import type { MutationResolvers } from '../generated/resolvers.ts';
import * as companies from './restoring-company.ts';
import * as feature from './restoring.ts';
import * as waiving from './waiving.ts';

const restoreMember: MutationResolvers['restoreMember'] = (_parent, { input }, { caller, sources }) =>
  feature.restoreMember(sources, caller, input);

const restoreOrganization: MutationResolvers['restoreOrganization'] = (_parent, { input }, { caller, sources }) =>
  companies.restoreOrganization(sources, caller, input);

const waiveRecovery: MutationResolvers['waiveRecovery'] = (_parent, { input }, { caller, sources }) =>
  waiving.waiveRecovery(sources, caller, input);

export const mutations = { restoreMember, restoreOrganization, waiveRecovery };
