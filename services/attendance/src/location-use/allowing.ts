// The one place that says whether somebody may be judged by location now. Every nonce asks here, and whatever else may forbid it
// (a guardian's consent, a freeze) is asked here and nowhere else.
import type { Attendance } from '../attendance.ts';
import { standingConsent } from './consenting.ts';

/** Why location may not be used for somebody. */
export type WhyNot = 'NO_CONSENT' | 'SHUT';

export type LocationAllowance = { allowed: true } | { allowed: false; why: WhyNot };

/** Consent given, the door not shut. A ward without a guardian's valid consent will be refused here as well (Art. 10(3)). */
export async function locationAllowed(
  attendance: Pick<Attendance, 'pool' | 'door'>,
  personId: string,
): Promise<LocationAllowance> {
  const [consent, restrictions] = await Promise.all([
    standingConsent(attendance, personId),
    attendance.door.restrictionsOf([personId]),
  ]);
  if (restrictions.has(personId)) return { allowed: false, why: 'SHUT' };
  return consent ? { allowed: true } : { allowed: false, why: 'NO_CONSENT' };
}
