// Writes to a person at the address that the registry has, for another part: the address never leaves. Answers the same whether anybody was written to.
import { ownCaller } from '@clounge/shared/caller';
import type { Pool } from '@clounge/shared/database';
import { Refused, safeCause } from '@clounge/shared/errors';
import type { Mail } from '@clounge/shared/mail';
import type { Door, SealedRow } from '@clounge/shared/vault';
import type { IdentityConfig } from '../config.ts';
import { languageOfLocale } from '../misuse/letter.ts';
import { memberFields } from '../people/membership.entity.ts';
import { isRefusedForGood } from './closing-letters.ts';

export interface PersonLetterSources {
  pool: Pool;
  door: Pick<Door, 'open'>;
  mail: Mail;
  config: Pick<IdentityConfig, 'clientId'>;
}

export interface PersonLetter {
  /** The same for every attempt of a letter. */
  requestId: string;
  subjectId: string;
  /** In each language; the person's own is sent. */
  letters: readonly { language: string; subject: string; text: string }[];
}

const longestText = 10_000;

function checked({ requestId, letters }: PersonLetter): void {
  if (requestId === '' || requestId.length > 200)
    throw new Refused('BAD_USER_INPUT', 'A letter has an id of at most 200 characters.', { field: 'requestId' });
  // A line end in a subject would begin a header of its own.
  if (letters.length === 0 || letters.some(({ subject, text }) => /[\r\n]/.test(subject) || text.length > longestText))
    throw new Refused('BAD_USER_INPUT', 'A letter has a subject of one line and a text.', { field: 'letters' });
}

/**
 * Sends the letter in the person's language. True in any case where nothing is to be tried again: also where nobody has that id, or their
 * server refuses for good. Throws `Refused` BAD_USER_INPUT, and MAIL_UNAVAILABLE where it did not leave now.
 */
export async function writeToPerson(sources: PersonLetterSources, letter: PersonLetter): Promise<boolean> {
  checked(letter);
  const { pool, door, mail, config } = sources;
  const found = await pool.query<SealedRow>(
    `select id, tenant_id as "tenantId", subject_id as "subjectId", scope, scope_version as "scopeVersion", sealed
     from membership where subject_id = $1`,
    [letter.subjectId],
  );
  const caller = ownCaller(config.clientId, 'own-rights');
  const [person] = await door.open(caller, { operation: 'writeToPerson' }, memberFields, found.rows);
  if (person?.kind !== 'opened') return true;
  const language = languageOfLocale(person.value.locale);
  const said = letter.letters.find((one) => one.language === language) ?? letter.letters[0];
  if (!said) return true;
  try {
    await mail.send({ to: person.value.email, subject: said.subject, text: said.text, id: letter.requestId });
  } catch (error) {
    if (isRefusedForGood(error)) return true;
    // The server's own words may quote the address.
    process.stderr.write(
      `${JSON.stringify({ level: 'error', what: 'letter to a person', cause: safeCause(error) })}\n`,
    );
    throw new Refused('MAIL_UNAVAILABLE', 'The mail server does not take letters now.', {
      wayOut: 'The same request may be sent again.',
    });
  }
  return true;
}
