// Rights requests for tests: as people would write them, at any step of their way. Never used by the product.
import { decideRequest } from '../requests/deciding.ts';
import type { NewRequest } from '../requests/opening.ts';
import { openRequest } from '../requests/opening.ts';
import { findRequest } from '../requests/finding.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import { markVerified } from '../requests/verifying.ts';
import type { Sources } from '../sources.ts';
import { as, type PrivacyHouse } from './house.ts';

/** What a person wrote, two hours ago. */
export const askedBy = (at: PrivacyHouse, subjectId: string, more: Partial<NewRequest> = {}): NewRequest => ({
  kind: 'VIEW',
  kindConfirmed: true,
  channel: 'EMAIL',
  language: 'id',
  requestedBy: 'SELF',
  subjectId,
  tenantId: null,
  receivedAt: at.hoursAgo(2),
  fields: {
    name: 'Kamal Sitorus',
    contact: 'kamal@c100.example',
    about: { email: 'kamal@c100.example' },
    subject: null,
    messages: [
      {
        id: 'first',
        at: at.hoursAgo(2).toISOString(),
        by: 'REQUESTER',
        via: 'EMAIL',
        text: 'Data saya?',
        documents: [],
      },
    ],
    note: null,
  },
  ...more,
});

/** The row of a request. Throws where there is none. */
export async function requestRow(at: PrivacyHouse, id: string): Promise<RightsRequest> {
  return (await findRequest(at.sources, id)) ?? Promise.reject(new Error('no such request'));
}

/** A request whose sender signed in: verified, about themselves. */
export async function verifiedRequest(
  at: PrivacyHouse,
  subjectId: string,
  more: Partial<NewRequest> = {},
): Promise<RightsRequest> {
  const { id } = await openRequest(at.sources, askedBy(at, subjectId, more));
  await markVerified(at.sources, id, 'SIGNED_IN', { aboutId: subjectId });
  return requestRow(at, id);
}

/** The house's sources at another business time. */
export const atTime = (sources: Sources, now: Date): Sources => ({
  ...sources,
  clock: { ...sources.clock, now: () => now },
});

/** Decides as the officer did these hours ago: what is granted, class by class. Throws where it was refused. */
export async function granted(
  at: PrivacyHouse,
  requestId: string,
  hoursAgo: number,
  recordClasses: readonly string[],
): Promise<RightsRequest> {
  const items = recordClasses.map((recordClass) => ({ recordClass, outcome: 'GRANTED' as const }));
  const sources = atTime(at.sources, at.hoursAgo(hoursAgo));
  const { refusal } = await decideRequest(sources, as('officer'), { requestId, items });
  if (refusal) throw new Error(`${refusal.code}: ${refusal.message}`);
  return requestRow(at, requestId);
}
