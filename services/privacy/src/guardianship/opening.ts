// Takes a guardian's consent: sealed, numbered, and told to its workflow, all at once or not at all. Grants nothing.
import { randomUUID } from 'node:crypto';
import { isLanguage, type Caller, type Language } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { guardianshipTerms, hoursAfter, isCalendarDay, onTheWall, type WardKind } from '@clounge/shared/policy';
import { subjectScope } from '@clounge/shared/vault';
import { attachToCase } from '../documents/ending.ts';
import { livingVersions } from '../held/living-versions.ts';
import { enqueue } from '../outbox/outbox.ts';
import { underLivingKey } from '../renewal/living-key.ts';
import { whenRefusal } from '../requests/registering.ts';
import type { Sources } from '../sources.ts';
import { registerStranger } from '../strangers.ts';
import { nextNumber } from '../yearly-numbers.ts';
import { appendGuardianEvent } from './events.ts';
import { findConsent, missingPapers } from './finding.ts';
import {
  guardianConsentFields,
  wardDetailFields,
  type GuardianChannel,
  type GuardianConsent,
} from './guardian-consent.entity.ts';
import { writeGuardianLetter } from './letters.ts';
import { guardianRefusal } from './refusals.ts';

export interface NewGuardianConsent {
  /** Given by whoever may ask twice: the same id opens one. */
  id?: string | null;
  channel: GuardianChannel;
  language: string;
  /** Business time; now where absent. */
  receivedAt?: Date | null;
  kind: WardKind;
  ward: string;
  /** `yyyy-mm-dd`. */
  birthday: string;
  guardian: string;
  /** Address that letters go to; on paper where it is none of e-mail. */
  contact?: string | null;
  note?: string | null;
  /** Papers that were stored before. */
  documentIds?: readonly string[] | null;
}

export interface GuardianOutcome {
  consent: GuardianConsent | null;
  refusal: Refusal | null;
}

const longestLine = 300;
const longestNote = 4_000;
const line = (text: string): boolean => text.trim().length > 0 && text.length <= longestLine;

/** Why it cannot be taken as it is; null where it can. */
export function inputFault(sources: Sources, input: NewGuardianConsent, language: Language): Refusal | null {
  if (!line(input.guardian)) return guardianRefusal('GUARDIAN_WANTED', language);
  if (!line(input.ward)) return guardianRefusal('WARD_WANTED', language);
  const today = onTheWall(sources.clock.now(), sources.policy).toFormat('yyyy-MM-dd');
  if (!isCalendarDay(input.birthday) || input.birthday > today || input.birthday < '1900-01-01')
    return guardianRefusal('BIRTHDAY_WANTED', language);
  if ((input.contact?.length ?? 0) > longestLine || (input.note?.length ?? 0) > longestNote)
    return guardianRefusal('TOO_LONG', language);
  if (!isLanguage(input.language)) return guardianRefusal('UNKNOWN_LANGUAGE', language);
  return input.receivedAt ? whenRefusal(sources, input.receivedAt, language) : null;
}

/**
 * Takes a consent. Art. 10(4). Refusals: GUARDIAN_WANTED, WARD_WANTED, BIRTHDAY_WANTED, TOO_LONG, UNKNOWN_LANGUAGE, RECEIVED_WHEN, ID_TAKEN.
 * Throws `Refused` UNAVAILABLE: then nothing was written, and the same id may be sent again.
 */
export async function openGuardianConsent(
  sources: Sources,
  caller: Pick<Caller, 'language' | 'staffNumber'>,
  input: NewGuardianConsent,
): Promise<GuardianOutcome> {
  const fault = inputFault(sources, input, caller.language);
  if (fault || !isLanguage(input.language)) return { consent: null, refusal: fault };
  const before = input.id ? await findConsent(sources, input.id) : null;
  if (before) {
    const own = before.registeredBy === caller.staffNumber;
    return own
      ? { consent: before, refusal: null }
      : { consent: null, refusal: guardianRefusal('ID_TAKEN', caller.language) };
  }
  const subjectId = await registerStranger(sources);
  const id = input.id ?? randomUUID();
  await underLivingKey(() => write(sources, { ...input, id, subjectId, by: caller.staffNumber }));
  return { consent: await findConsent(sources, id), refusal: null };
}

async function write(
  sources: Sources,
  input: NewGuardianConsent & { id: string; subjectId: string; by: string | null },
): Promise<void> {
  const { policy, door } = sources;
  const { id, subjectId, by } = input;
  const at = sources.clock.now();
  const place = async (recordClass: string) => ({
    ...{ id, tenantId: null, scope: subjectScope(subjectId, recordClass) },
    scopeVersion: (await livingVersions(sources, recordClass, [subjectId])).get(subjectId) ?? 1,
  });
  const said = (text: string | null | undefined): string | null => (text?.trim() ? text.trim() : null);
  const inConsent = await place(guardianConsentFields.recordClass);
  const inDetail = await place(wardDetailFields.recordClass);
  const [[consent], [detail]] = await Promise.all([
    door.seal(guardianConsentFields, [
      { ...inConsent, value: { guardian: input.guardian.trim(), contact: said(input.contact), papers: [] } },
    ]),
    door.seal(wardDetailFields, [
      {
        ...inDetail,
        value: { kind: input.kind, ward: input.ward.trim(), birthday: input.birthday, note: said(input.note) },
      },
    ]),
  ]);
  await inTransaction(sources.pool, async (db) => {
    const { number: reference } = await nextNumber(db, 'guardianship', onTheWall(at, policy).year);
    const written = await db.query(
      `insert into guardian_consent (id, reference, subject_id, scope, scope_version, sealed, channel, language, received_at, policy_version,
         papers_by, registered_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (id) do nothing`,
      [
        ...[id, reference, subjectId, inConsent.scope, inConsent.scopeVersion, consent?.sealed],
        ...[input.channel, input.language, input.receivedAt ?? at, policy.version],
        ...[hoursAfter(at, guardianshipTerms(policy).papersHours), by],
      ],
    );
    if (written.rowCount !== 1) throw new Error('Two wrote the same consent at once.');
    await db.query(
      'insert into ward_detail (id, subject_id, scope, scope_version, sealed) values ($1, $2, $3, $4, $5)',
      [id, subjectId, inDetail.scope, inDetail.scopeVersion, detail?.sealed],
    );
    await attachToCase(db, input.documentIds ?? [], id);
    await appendGuardianEvent(db, { consentId: id, at, kind: 'RECEIVED', by, facts: { channel: input.channel } });
    const missing = await missingPapers(db, id);
    const row = { id, channel: input.channel };
    await writeGuardianLetter(db, row, { kind: missing.length > 0 ? 'PAPERS_MISSING' : 'RECEIVED', at });
    await enqueue(db, { kind: 'GUARDIAN_CONSENT', subject: id });
  });
}
