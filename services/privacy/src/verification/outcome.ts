// What every act of verification answers: how far it is shown who asks, and why not further.
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import type { Sources } from '../sources.ts';
import { verificationOf, type VerificationView } from './reading.ts';
import { verificationFault, type VerificationFault } from './refusals.ts';

export interface VerificationOutcome {
  verification: VerificationView | null;
  refusal: Refusal | null;
}

/** Staff number, or the program that acts. */
export const staffOf = (caller: Caller): string => caller.staffNumber ?? caller.clientId;

export async function outcomeOf(
  sources: Pick<Sources, 'orm' | 'pool'>,
  caller: Caller,
  requestId: string,
  fault: VerificationFault | null,
): Promise<VerificationOutcome> {
  const refusal = fault === null ? null : verificationFault(fault, caller.language);
  return { verification: await verificationOf(sources, requestId), refusal };
}
