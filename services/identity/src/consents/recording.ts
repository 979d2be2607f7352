// Keeps the evidence of consents that other parts were given, and of their end. Decides nothing about them.
import { Refused } from '@clounge/shared/errors';
import { basisOf, dayOf } from '@clounge/shared/policy';
import { subjectScope, type SealedRow } from '@clounge/shared/vault';
import { memberFields } from '../people/membership.entity.ts';
import { isId } from '../people/paging.ts';
import type { PeopleContext, PeopleSources } from '../people/sources.ts';
import { consentFields } from './consent.entity.ts';

export interface RecordConsent {
  id: string;
  subjectId: string;
  organizationId: string;
  purpose: string;
  wording: string;
  language: string;
  channel: string;
  givenAt: Date;
}

/** Other consents are given here itself. */
const purposes = ['location'] as const;

type Recording = Pick<PeopleContext, 'pool' | 'door' | 'clock' | 'policy' | 'caller'>;

/**
 * A child under the age limit does not consent themselves: a guardian does. Whoever left no birthday is taken at their word. Art. 10(3).
 * Throws `Refused` GUARDIAN_WANTED, and UNAVAILABLE where the look cannot be recorded.
 */
async function demandOfAge({ pool, door, clock, policy, caller }: Recording, subjectId: string): Promise<void> {
  const found = await pool.query<SealedRow>(
    `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
     from membership where subject_id = $1`,
    [subjectId],
  );
  const operation = { operation: 'recordConsent', purpose: 'legal-obligation' };
  const [member] = await door.open(caller, operation, memberFields, found.rows);
  const birthday = member?.kind === 'opened' ? member.value.birthday : null;
  if (birthday === null) return;
  const { verdict } = basisOf(policy, { kind: 'CHILD', birthday }, dayOf(clock.now(), policy));
  if (verdict === 'ALONE')
    throw new Refused('GUARDIAN_WANTED', 'A child under the age limit of the policy does not consent themselves.', {
      wayOut: 'A guardian consents in writing, with proof of guardianship (Art. 10(4)).',
    });
}

/** Throws `Refused` BAD_USER_INPUT, NOT_FOUND where no member of that company has the id, GUARDIAN_WANTED for a child. */
export async function recordConsent(sources: Recording, input: RecordConsent): Promise<boolean> {
  const { pool, door } = sources;
  const purpose = purposes.find((one) => one === input.purpose);
  if (!purpose || !isId(input.id))
    throw new Refused('BAD_USER_INPUT', 'No such consent is kept here.', { field: 'purpose' });
  const { id, subjectId, organizationId: tenantId } = input;
  const member = await pool.query('select 1 from membership where subject_id = $1 and tenant_id = $2', [
    isId(subjectId) ? subjectId : null,
    isId(tenantId) ? tenantId : null,
  ]);
  if (member.rowCount === 0) throw new Refused('NOT_FOUND', 'Nobody of that id is a member of that company.');
  await demandOfAge(sources, subjectId);
  const scope = subjectScope(subjectId, consentFields.recordClass);
  const value = { purpose, wording: input.wording, language: input.language, channel: input.channel };
  const [sealed] = await door.seal(consentFields, [{ id, tenantId, scope, value }]);
  await pool.query(
    `insert into consent (id, subject_id, tenant_id, scope, sealed, given_at) values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
    [id, subjectId, tenantId, scope, sealed?.sealed, input.givenAt],
  );
  return true;
}

/** An earlier end stands. */
export async function endConsent({ pool }: Pick<PeopleSources, 'pool'>, id: string, at: Date): Promise<boolean> {
  const ended = await pool.query(
    'update consent set ended_at = coalesce(ended_at, greatest($2, given_at)) where id = $1',
    [isId(id) ? id : null, at],
  );
  return ended.rowCount === 1;
}
