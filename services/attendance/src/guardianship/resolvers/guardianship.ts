// Resolvers of guardianship. One line each.
import type { MutationResolvers } from '../../generated/resolvers.ts';
import * as keeping from '../keeping.ts';

export const keepVerifiedWard: MutationResolvers['keepVerifiedWard'] = (_parent, { input }, { attendance }) =>
  keeping.keepVerifiedWard(attendance, input);
