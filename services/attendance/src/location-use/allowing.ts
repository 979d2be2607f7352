// The one place that says whether somebody may be judged by location now. Every nonce asks here, and whatever else may forbid it
// is asked here and nowhere else.
import type { Attendance } from '../attendance.ts';
import { wardStanding } from '../guardianship/standing.ts';
import { standingConsent } from './consenting.ts';

/** Why location may not be used for somebody. */
export type WhyNot = 'NO_CONSENT' | 'SHUT' | 'WARD_FROZEN' | 'WARD_WITHOUT';

/** `by` says whose consent it is: their own, or a guardian's that counts as theirs. */
export type LocationAllowance = { allowed: true; by: 'SELF' | 'GUARDIAN' } | { allowed: false; why: WhyNot };

/**
 * Consent given, the door not shut. A guardian's consent counts as the ward's own; a ward without a valid one is never judged, whatever they
 * clicked themselves. Art. 10(3).
 */
export async function locationAllowed(
  attendance: Pick<Attendance, 'pool' | 'door' | 'clock'>,
  personId: string,
): Promise<LocationAllowance> {
  const [consent, ward, restrictions] = await Promise.all([
    standingConsent(attendance, personId),
    wardStanding(attendance, personId),
    attendance.door.restrictionsOf([personId]),
  ]);
  if (restrictions.has(personId)) return { allowed: false, why: 'SHUT' };
  if (ward === 'FROZEN' || ward === 'WITHOUT') return { allowed: false, why: `WARD_${ward}` };
  if (ward === 'VALID') return { allowed: true, by: 'GUARDIAN' };
  return consent ? { allowed: true, by: 'SELF' } : { allowed: false, why: 'NO_CONSENT' };
}
