// Everything that people, organizations and log-ins hold, for the part's record registry, and what follows when it is destroyed.
import { importTables } from '@clounge/shared/import';
import type { DestroyRequest } from '@clounge/shared/records';
import { Consent, consentRecords } from '../consents/consent.entity.ts';
import { GoogleLink, googleLinkRecords } from '../google-link/google-link.entity.ts';
import { LoginRecord, loginRecords } from '../logins/login-record.entity.ts';
import { MisuseRecord, misuseRecords } from '../misuse/misuse-record.entity.ts';
import { Organization } from '../organizations/organization.entity.ts';
import { UsageEvent, usageRecords } from '../usage/usage-event.entity.ts';
import { DataSubject } from './data-subject.entity.ts';
import { Employment, employmentRecords } from './employment.entity.ts';
import { Membership, membershipRecords } from './membership.entity.ts';
import type { PeopleSources } from './sources.ts';

export const peopleEntities = [
  Consent,
  DataSubject,
  Employment,
  GoogleLink,
  LoginRecord,
  Membership,
  MisuseRecord,
  Organization,
  UsageEvent,
] as const;

/** In the order of destruction: the membership last, because the others are reached through it. */
export const peopleRecords = [
  employmentRecords,
  usageRecords,
  googleLinkRecords,
  consentRecords,
  misuseRecords,
  loginRecords,
  membershipRecords,
] as const;

/** Tables without personal data, each with why. */
export const peoplePlainTables = {
  organization: 'A company as tenant: opaque id, reference, and a keyed hash of its public registration number.',
  data_subject: 'Opaque id, random reference, tenant; what is known of the person lies sealed elsewhere.',
  index_state: 'Whether the search tables are whole.',
  ...importTables,
} as const;

/**
 * Marks the registry's entries of destroyed members, after their rows went. The entry stays for the records and certificates that
 * refer to it, without its tenant: a random id and reference say nothing of anybody. Idempotent.
 */
export async function markDestroyed({ pool, clock }: Pick<PeopleSources, 'pool' | 'clock'>, request: DestroyRequest): Promise<void> {
  if (!request.recordClasses.includes(membershipRecords.recordClass)) return;
  await pool.query(
    `update data_subject s set destroyed_at = $2, tenant_id = null
     where s.id = any ($1::uuid[]) and s.kind = 'member' and s.destroyed_at is null
       and not exists (select 1 from membership m where m.subject_id = s.id)`,
    [request.subjectIds, clock.now()],
  );
}
