// A rights request as far as a test wants it: opened, verified, decided at a time of the test's own. For tests only.
import { randomUUID } from 'node:crypto';
import { findRequest } from '../requests/finding.ts';
import { openRequest, type NewRequest } from '../requests/opening.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import { markVerified } from '../requests/verifying.ts';
import type { Sources } from '../sources.ts';
import type { PrivacyHouse } from './house.ts';

/** The house's sources at another business time. */
export const atTime = (sources: Sources, now: Date): Sources => ({
  ...sources,
  clock: { ...sources.clock, now: () => now, real: () => sources.clock.real() },
});

/** A verified request of somebody about themselves, received these hours ago. Answers its id. */
export async function verifiedRequest(
  at: PrivacyHouse,
  kind: NewRequest['kind'],
  subjectId: string,
  hoursAgo: number,
  more: { contact?: string | null; language?: NewRequest['language'] } = {},
): Promise<string> {
  const receivedAt = at.hoursAgo(hoursAgo);
  const sources = atTime(at.sources, receivedAt);
  const { contact = 'asked@elsewhere.example', language = 'en' } = more;
  const about = {};
  const fields = { name: null, contact, about, subject: null, messages: [], note: null };
  const opened = await openRequest(sources, {
    kind,
    kindConfirmed: true,
    channel: 'EMAIL',
    language,
    requestedBy: 'SELF',
    subjectId,
    tenantId: null,
    receivedAt,
    fields,
    id: randomUUID(),
  });
  await markVerified(sources, opened.id, 'CODE', { aboutId: subjectId });
  return opened.id;
}

export async function requestById(at: PrivacyHouse, id: string): Promise<RightsRequest> {
  return (await findRequest(at.sources, id)) ?? Promise.reject(new Error('no such request'));
}

/** Writes a decision as somebody made it then: what is granted, class by class. */
export async function decided(
  at: PrivacyHouse,
  id: string,
  hoursAgo: number,
  granted: readonly string[],
): Promise<RightsRequest> {
  const { pool } = at.sources;
  const decidedAt = at.hoursAgo(hoursAgo);
  await pool.query(
    `update rights_request set state = 'CARRYING_OUT', decided_at = $2, decided_by = 'S-0001' where id = $1`,
    [id, decidedAt],
  );
  for (const [position, recordClass] of granted.entries())
    await pool.query(
      `insert into rights_request_item (id, request_id, position, record_class, outcome, decided_by, decided_at)
       values (gen_random_uuid(), $1, $2, $3, 'GRANTED', 'S-0001', $4)`,
      [id, position, recordClass, decidedAt],
    );
  return requestById(at, id);
}
