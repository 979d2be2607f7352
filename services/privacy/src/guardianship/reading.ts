// Reading guardian consents: a page of those that wait or hold, and one with everything its handlers may see. What kind of ward it is about is shown
// inside the case, until it is decided.
import type { Caller } from '@clounge/shared/caller';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { dayOf, type WardKind } from '@clounge/shared/policy';
import { isId } from '../destruction/batches.ts';
import { after, cursorOf, pageOf, sizeOf, type Page } from '../destruction/cursors.ts';
import type { Sources } from '../sources.ts';
import { openGuardian, openWardDetail } from './content.ts';
import { basisFor } from './deciding.ts';
import { consentOf, missingPapers, type PaperKind } from './finding.ts';
import type { GuardianConsent, GuardianConsentState } from './guardian-consent.entity.ts';

export interface GuardianQuery {
  filter?: { state?: GuardianConsentState | null; over?: boolean | null; wardId?: string | null } | null;
  first?: number | null;
  after?: string | null;
}

/** A page: what is open, longest waiting first; or what is over, latest first. Throws `Refused` BAD_USER_INPUT. */
export async function guardianConsents(sources: Sources, query: GuardianQuery): Promise<Page<GuardianConsent>> {
  const first = sizeOf(query.first, 50);
  const from = after(query.after, 2);
  const { state = null, over = null, wardId = null } = query.filter ?? {};
  if (wardId !== null && !isId(wardId)) return { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  const [key, order] = over ? ['ended_at', 'desc'] : ['received_at', 'asc'];
  const rows = await sources.pool.query<{ id: string; sort_key: string }>(
    `select *, ${key}::text as sort_key from guardian_consent
     where (ended_at is not null) = $1 and ($2::text is null or state = $2) and ($3::uuid is null or ward_id = $3)
       and ($4::timestamptz is null or (${key}, id) ${over ? '<' : '>'} ($4, $5::uuid))
     order by ${key} ${order}, id ${order} limit $6`,
    [over ?? false, state, wardId, from ? String(from[0]) : null, from ? String(from[1]) : null, first + 1],
  );
  return pageOf(
    rows.rows,
    first,
    ({ sort_key: _key, ...row }) => consentOf(sources, row),
    (row) => cursorOf(row.sort_key, row.id),
  );
}

/** What is said in a consent, as far as the caller may see it. */
export interface GuardianContent {
  guardian: string | null;
  contact: string | null;
  /** Of the ward, while it is decided. */
  kind: WardKind | null;
  ward: string | null;
  birthday: string | null;
  note: string | null;
  /** ALONE, TOGETHER or OWN: whose consent is asked today; null once it was decided. */
  basis: string | null;
  refusal: Refusal | null;
}

const nothing = { guardian: null, contact: null, kind: null, ward: null, birthday: null, note: null, basis: null };

/** Opens it inside the case; the look is recorded. Throws `Refused` UNAVAILABLE. */
export async function contentOf(sources: Sources, caller: Caller, consent: GuardianConsent): Promise<GuardianContent> {
  const inside = { ...caller, caseId: consent.id };
  try {
    const guardian = await openGuardian(sources, inside, 'guardianConsent', consent);
    const detail = await openWardDetail(sources, inside, 'guardianConsent', consent.id);
    const basis = detail && (await basisFor(sources, caller, consent));
    return { ...nothing, ...guardian, ...detail, basis: basis?.verdict ?? null, refusal: null };
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'FORBIDDEN') throw error;
    return { ...nothing, refusal: error.toRefusal() };
  }
}

/** Whether it holds today. */
export const holdsNow = ({ clock, policy }: Pick<Sources, 'clock' | 'policy'>, consent: GuardianConsent): boolean =>
  consent.holdsOn(dayOf(clock.now(), policy));

export const missing = (sources: Sources, consent: GuardianConsent): Promise<PaperKind[]> =>
  consent.isUndecided() ? missingPapers(sources.pool, consent.id) : Promise.resolve([]);
