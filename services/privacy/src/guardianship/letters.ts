// Letters to guardians and wards: written with what they tell, handed over later, each kind once. To a guardian at the address that they gave, to a
// ward at the one that the registry has; whoever left none gets it on paper.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { isMailAddress } from '@clounge/shared/mail';
import { languages } from '@clounge/shared/policy';
import { isId } from '../destruction/batches.ts';
import { enqueue } from '../outbox/outbox.ts';
import { policyOf } from '../policy/versions.ts';
import type { Sources } from '../sources.ts';
import { writeToPerson } from '../verification/person-letter.ts';
import { keeper, openGuardian } from './content.ts';
import { appendGuardianEvent } from './events.ts';
import { findConsent } from './finding.ts';
import type { GuardianConsent } from './guardian-consent.entity.ts';
import { guardianLetterText, type GuardianLetterKind } from './letter-words.ts';
import type { GuardianOutcome } from './opening.ts';
import { guardianRefusal } from './refusals.ts';

export interface GuardianLetter {
  id: string;
  consentId: string;
  kind: GuardianLetterKind;
  way: 'MAIL' | 'PAPER';
  toWard: boolean;
  writtenAt: Date;
  sentAt: Date | null;
  sentBy: string | null;
}

const columns = `id, consent_id as "consentId", kind, way, to_ward as "toWard", written_at as "writtenAt", sent_at as "sentAt", sent_by as "sentBy"`;

/** Writes a letter, to be handed over by the outbox. Must run in the transaction of what it tells. The same kind and argument once. */
export async function writeGuardianLetter(
  db: Queryable,
  consent: Pick<GuardianConsent, 'id' | 'channel'>,
  {
    kind,
    at,
    toWard = false,
    argument = '',
  }: { kind: GuardianLetterKind; at: Date; toWard?: boolean; argument?: string },
): Promise<void> {
  const id = randomUUID();
  const written = await db.query(
    `insert into guardian_letter (id, consent_id, kind, way, to_ward, argument, written_at) values ($1, $2, $3, 'MAIL', $4, $5, $6)
     on conflict do nothing`,
    [id, consent.id, kind, toWard, argument, at],
  );
  if (written.rowCount !== 1) return;
  const facts = { letter: kind, toWard };
  await appendGuardianEvent(db, { consentId: consent.id, at, kind: 'LETTER_WRITTEN', by: null, facts });
  await enqueue(db, { kind: 'GUARDIAN_LETTER', subject: id });
}

export const guardianLetters = async (db: Queryable, consentId: string): Promise<GuardianLetter[]> =>
  (
    await db.query<GuardianLetter>(
      `select ${columns} from guardian_letter where consent_id = $1 order by written_at, kind`,
      [consentId],
    )
  ).rows;

async function letterById(db: Queryable, id: string): Promise<GuardianLetter | null> {
  if (!isId(id)) return null;
  const { rows } = await db.query<GuardianLetter>(`select ${columns} from guardian_letter where id = $1`, [id]);
  return rows[0] ?? null;
}

/** Hands a letter over, from the outbox. Throws where it did not leave, to be tried again. */
export async function sendGuardianLetter(sources: Sources, letterId: string): Promise<void> {
  const letter = await letterById(sources.pool, letterId);
  if (letter?.sentAt !== null || letter.way !== 'MAIL') return;
  const consent = await findConsent(sources, letter.consentId);
  if (!consent) return;
  const policy = await policyOf(sources.pool, consent.policyVersion);
  if (letter.toWard) {
    if (consent.wardId === null) return;
    const letters = languages.map((language) => ({
      language,
      ...guardianLetterText(letter.kind, { consent, policy, name: null }, language),
    }));
    await writeToPerson(sources, { id: `guardian/${letterId}`, subjectId: consent.wardId, letters });
    await handedOver(sources, letter, null);
    return;
  }
  const guardian = await openGuardian(sources, keeper(sources), 'sendGuardianLetter', consent);
  if (!guardian) return;
  if (guardian.contact === null || !isMailAddress(guardian.contact)) {
    await sources.pool.query(`update guardian_letter set way = 'PAPER' where id = $1`, [letterId]);
    return;
  }
  const said = guardianLetterText(letter.kind, { consent, policy, name: guardian.guardian }, consent.language);
  await sources.mail.send({ to: guardian.contact, ...said, id: `guardian/${letterId}` });
  await handedOver(sources, letter, null);
}

/** Notes that a letter left, once. */
async function handedOver(sources: Sources, letter: GuardianLetter, by: string | null): Promise<boolean> {
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db) => {
    const sent = await db.query(
      'update guardian_letter set sent_at = $2, sent_by = $3 where id = $1 and sent_at is null',
      [letter.id, at, by],
    );
    if (sent.rowCount !== 1) return false;
    const facts = { letter: letter.kind, way: letter.way };
    await appendGuardianEvent(db, { consentId: letter.consentId, at, kind: 'LETTER_SENT', by, facts });
    return true;
  });
}

/** A letter to the guardian as it reads, for whoever prints it; the look is recorded. Null where it is the ward's, or stays shut. */
export async function guardianLetterInWords(
  sources: Sources,
  caller: Caller,
  letter: GuardianLetter,
): Promise<string | null> {
  const consent = await findConsent(sources, letter.consentId);
  if (!consent || letter.toWard) return null;
  const guardian = await openGuardian(sources, { ...caller, caseId: consent.id }, 'guardianLetter', consent);
  if (!guardian) return null;
  const policy = await policyOf(sources.pool, consent.policyVersion);
  return guardianLetterText(letter.kind, { consent, policy, name: guardian.guardian }, consent.language).text;
}

/** Records that a letter on paper was posted. Refusals: STAFF_ONLY, NOT_FOUND. */
export async function recordPostedGuardianLetter(
  sources: Sources,
  caller: Caller,
  id: string,
): Promise<GuardianOutcome> {
  const { staffNumber, language } = caller;
  const letter = await letterById(sources.pool, id);
  const consent = letter && (await findConsent(sources, letter.consentId));
  if (staffNumber === null) return { consent: null, refusal: guardianRefusal('STAFF_ONLY', language) };
  const posted = letter?.way === 'PAPER' && (await handedOver(sources, letter, staffNumber));
  return { consent, refusal: posted ? null : guardianRefusal('NOT_FOUND', language) };
}
