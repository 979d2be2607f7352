// Takes a guardian's consent from the portal: a registry entry of its own, the consent, its code and its letter, without looking for anybody.
import { uuidOfHash, inTransaction } from '@clounge/shared/database';
import { isMailAddress } from '@clounge/shared/mail';
import { dayInWords } from '@clounge/shared/policy';
import { Refused } from '@clounge/shared/errors';
import { keeper, openGuardian } from '../../guardianship/content.ts';
import { findConsent } from '../../guardianship/finding.ts';
import { openGuardianConsent } from '../../guardianship/opening.ts';
import { enqueue } from '../../outbox/outbox.ts';
import type { Sources } from '../../sources.ts';
import { codeHash, grouped } from '../../verification/secret-codes.ts';
import { issueFollowCode } from '../following.ts';
import { pathTo } from '../frame.ts';
import { filled } from '../words/words.ts';
import type { AskedConsent } from './form.ts';
import { guardianWords } from './words/words.ts';

export interface ReceivedConsent {
  reference: string;
  code: string;
  papersBy: Date;
}

/**
 * Opens a consent and answers its reference, and a code that opens it, the code for this once. Throws `Refused` UNAVAILABLE; sent again then, the
 * same form opens the same consent.
 */
export async function submitConsent(sources: Sources, asked: AskedConsent, form: string): Promise<ReceivedConsent> {
  // Keyed: ids are no secrets, and whoever knew one could else name it and be given its code.
  const id = uuidOfHash(await codeHash(sources.door, 'form', 'guardian', form));
  const { email: contact, ...said } = asked;
  const { consent, refusal } = await openGuardianConsent(
    sources,
    { language: asked.language, staffNumber: null },
    { id, channel: 'PORTAL', ...said, contact },
  );
  if (!consent) throw new Refused('UNAVAILABLE', refusal?.message ?? 'It was not taken.');
  const { reference, papersBy } = consent;
  const code = await inTransaction(sources.pool, async (db) => {
    if (contact !== null) await enqueue(db, { kind: 'PORTAL_RECEIPT', subject: id });
    return issueFollowCode(sources, db, { id, reference });
  });
  return { reference, code, papersBy };
}

/** Writes to the guardian how their consent is followed, with a code of its own. From the outbox; throws where the letter did not leave. */
export async function sendConsentReceipt(sources: Sources, consentId: string): Promise<void> {
  const { pool, policy, config, mail } = sources;
  const consent = await findConsent(sources, consentId);
  const content = consent && (await openGuardian(sources, keeper(sources), 'sendConsentReceipt', consent));
  if (!consent || content?.contact == null || !isMailAddress(content.contact)) return;
  const { language, reference, papersBy } = consent;
  const { subject, text } = guardianWords(language).letter;
  const blanks = {
    reference,
    code: grouped(await issueFollowCode(sources, pool, consent)),
    until: dayInWords(papersBy, policy, language),
    link: `${config.publicUrl}${pathTo(language, 'follow')}`,
    operator: policy.operator.name,
  };
  const letter = { subject: filled(subject, blanks), text: filled(text, blanks) };
  await mail.send({ to: content.contact, ...letter, id: `receipt/${consentId}` });
}
