// Why rows of members are refused. Sentences never hold a personal value; checks outside compare them, so they stay.
import { normalEmail } from '../accounts/email.ts';

export const reasons = {
  missingName: 'missing required name',
  missingEmployeeNumber: 'missing required employee number',
  malformedEmail: 'malformed e-mail',
  duplicateEmail: 'duplicate e-mail',
  duplicateEmailOfOtherCase: 'duplicate e-mail (case differs)',
  duplicateEmployeeNumber: 'duplicate employee number in one company',
  impossibleBirthday: 'impossible birthday',
  unknownCompany: 'unknown company',
  withdrewBeforeJoining: 'withdrew before joining',
  withdrawalInFuture: 'withdrew in the future',
  withdrawalStands: 'withdrew already: an import does not undo a withdrawal',
  companyEnded: 'the company ended: nobody enters it while it can be recovered',
  restricted: 'withdrawn or restricted: an import does not change what is kept',
} as const;

/** Why a second row with this address is refused. */
export const duplicateEmailReason = (address: string): string =>
  address === normalEmail(address) ? reasons.duplicateEmail : reasons.duplicateEmailOfOtherCase;

/** Why a row that takes a correction back is refused, and the way out. Names of fields, never values. */
export const correctedReason = (fields: readonly string[]): string =>
  `corrected at the person's request: ${fields.join(', ')} must first say what was corrected`;
