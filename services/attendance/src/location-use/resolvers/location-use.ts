// Fields of the schema's location use. One line each into the feature.
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { withdrawLocationConsent as withdraw } from '../withdrawing.ts';

export const withdrawLocationConsent: MutationResolvers['withdrawLocationConsent'] = (
  _parent,
  { input },
  { attendance, caller },
) => withdraw(attendance, caller, input.personId);
