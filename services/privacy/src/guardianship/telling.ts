// Tells attendance how a consent stands: what the row says now, with its revision, so that an older message changes nothing. Tells no name, no kind.
import { livingVersions } from '../held/living-versions.ts';
import type { Sources } from '../sources.ts';
import { findConsent } from './finding.ts';

const mutation = `mutation KeepVerifiedWard($input: VerifiedWardInput!) { keepVerifiedWard(input: $input) }`;

/** From the outbox. Throws `Refused` UNAVAILABLE, to be told again. */
export async function tellAttendance(sources: Sources, consentId: string): Promise<void> {
  const consent = await findConsent(sources, consentId);
  // What was never granted is no business of attendance's.
  if (consent?.wardId == null || consent.validFrom === null || consent.validUntil === null) return;
  const { wardId, validFrom, validUntil, endsByAge, together, frozenAt, endedAt, endedHow, revision } = consent;
  const scopeVersion = (await livingVersions(sources, 'verified-ward', [wardId])).get(wardId) ?? 1;
  const input = {
    scopeVersion,
    ...{ consentId, personId: wardId, validFrom, validUntil, together, revision, endsByAge },
    frozenAt: frozenAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    // Somebody who came of age, or whose guardianship is over, is nobody's ward any more.
    released: endedHow === 'CAME_OF_AGE' || endedHow === 'GUARDIANSHIP_ENDED',
  };
  await sources.peers.call<{ keepVerifiedWard: boolean }>('attendance', mutation, { input });
}
