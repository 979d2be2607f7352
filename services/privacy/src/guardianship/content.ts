// What a guardian wrote, through the door: read with an access record, and rewritten where it changes. What kind of ward it is about is opened
// for the case's handlers only, and only until it is decided.
import { ownCaller, type Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import {
  guardianConsentFields,
  wardDetailFields,
  type GuardianConsent,
  type GuardianConsentFields,
  type WardDetailFields,
} from './guardian-consent.entity.ts';

type Reading = Pick<Sources, 'door' | 'pool'>;

/** The part itself, where it writes letters or decides by age: it opens, and shows to nobody. */
export const keeper = ({ config }: Pick<Sources, 'config'>): Caller => ownCaller(config.clientId, 'legal-obligation');

/** Whoever handles the case looks for what it is for; the part itself says its own purpose. Art. 2. */
const looking = ({ staffNumber, purpose }: Caller, operation: string) => ({
  operation,
  ...(staffNumber === null ? (purpose === null ? {} : { purpose }) : { purpose: 'membership-management' }),
});

/** Who consented, and how they are reached; null where it was destroyed. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function openGuardian(
  { door }: Pick<Sources, 'door'>,
  caller: Caller,
  operation: string,
  consent: GuardianConsent,
): Promise<GuardianConsentFields | null> {
  const [opened] = await door.open(caller, looking(caller, operation), guardianConsentFields, [consent]);
  return opened?.kind === 'opened' ? opened.value : null;
}

interface DetailRow {
  id: string;
  tenantId: string | null;
  subjectId: string;
  scope: string;
  scopeVersion: number;
  sealed: Buffer;
}

/** What is known of the ward while it is decided; null once it was, or where it was destroyed. Throws as `openGuardian`. */
export async function openWardDetail(
  { door, pool }: Reading,
  caller: Caller,
  operation: string,
  consentId: string,
): Promise<WardDetailFields | null> {
  if (!isId(consentId)) return null;
  const { rows } = await pool.query<DetailRow>(
    `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
     from ward_detail where id = $1 and decided_at is null`,
    [consentId],
  );
  if (!rows[0]) return null;
  const [opened] = await door.open(caller, looking(caller, operation), wardDetailFields, rows);
  return opened?.kind === 'opened' ? opened.value : null;
}

/** Keeps which papers it was granted or refused on. Throws `Refused` GONE, UNAVAILABLE. */
export async function keepPaperHashes(
  sources: Sources,
  consent: GuardianConsent,
  papers: GuardianConsentFields['papers'],
): Promise<Buffer> {
  const fields = await openGuardian(sources, keeper(sources), 'keepPaperHashes', consent);
  if (!fields) throw new Refused('GONE', 'What this consent held was destroyed.');
  const { id, tenantId, scope, scopeVersion } = consent;
  const [sealed] = await sources.door.seal(guardianConsentFields, [
    { id, tenantId, scope, scopeVersion, value: { ...fields, papers } },
  ]);
  if (!sealed) throw new Error('Nothing was sealed.');
  return sealed.sealed;
}
