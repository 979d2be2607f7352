// Tells a person that somebody may act for them, with a link that ends it. The link's text is known to the letter alone; it needs no account.
import { randomBytes } from 'node:crypto';
import { dayInWords, languages, startOfDay } from '@clounge/shared/policy';
import { pathTo } from '../portal/frame.ts';
import { filled, portalWords } from '../portal/words/words.ts';
import { findRequest } from '../requests/finding.ts';
import type { Sources } from '../sources.ts';
import { findMandate, type Mandate } from './mandates.ts';
import { writeToPerson } from './person-letter.ts';
import { codeHash } from './secret-codes.ts';

const shape = /^[\w-]{43}$/;

/** Writes the letter, from the outbox. Throws where it did not leave, to be tried again with another link. */
export async function tellPrincipal(sources: Sources, mandateId: string): Promise<void> {
  const { pool, door, policy, config } = sources;
  const mandate = await findMandate(sources, mandateId);
  const request = mandate && (await findRequest(sources, mandate.requestId));
  if (!mandate || !request || mandate.endedAt !== null || mandate.toldAt !== null) return;
  const token = randomBytes(32).toString('base64url');
  await pool.query('insert into mandate_link (hash, mandate_id) values ($1, $2)', [
    await codeHash(door, 'mandate', token),
    mandateId,
  ]);
  const letters = languages.map((language) => {
    const words = portalWords(language);
    const blanks = {
      reference: request.reference,
      scope: mandate.rights.map((right) => words.rights[right].name).join(', '),
      until: dayInWords(startOfDay(mandate.validUntil, policy), policy, language),
      link: `${config.publicUrl}${pathTo(language, 'mandate')}/${token}`,
      operator: policy.operator.name,
    };
    const { subject, text } = words.letters.mandate;
    return { language, subject: filled(subject, blanks), text: filled(text, blanks) };
  });
  await writeToPerson(sources, { id: `mandate/${mandateId}`, subjectId: mandate.principalId, letters });
  await pool.query('update mandate set told_at = $2 where id = $1', [mandateId, sources.clock.now()]);
}

/** The mandate that a link ends; null where there is none, or it is over. Looking changes nothing. */
export async function mandateOfLink(sources: Pick<Sources, 'pool' | 'door'>, token: string): Promise<Mandate | null> {
  if (!shape.test(token)) return null;
  const { rows } = await sources.pool.query<{ mandate_id: string }>(
    'select mandate_id from mandate_link where hash = $1',
    [await codeHash(sources.door, 'mandate', token)],
  );
  const mandate = rows[0] ? await findMandate(sources, rows[0].mandate_id) : null;
  return mandate?.endedAt === null ? mandate : null;
}
