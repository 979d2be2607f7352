// A letter to a person at the address that the registry has: identity writes it, and tells nobody the address, or whether there is one.
import type { Language } from '@clounge/shared/caller';
import type { Sources } from '../sources.ts';

export interface PersonLetter {
  /** The same for every attempt. */
  id: string;
  subjectId: string;
  /** In each language; the person's own is sent. */
  letters: readonly { language: Language; subject: string; text: string }[];
}

const mutation = `mutation Write($input: WriteToPersonInput!) { writeToPerson(input: $input) }`;

/** Throws `Refused` UNAVAILABLE or MAIL_UNAVAILABLE where it did not leave. */
export async function writeToPerson(
  { peers }: Pick<Sources, 'peers'>,
  { id, subjectId, letters }: PersonLetter,
): Promise<void> {
  await peers.call('identity', mutation, { input: { requestId: id, subjectId, letters } });
}
