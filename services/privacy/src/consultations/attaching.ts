// Files that go with an answer: each of the conversation that is answered, together no more than a letter carries. Their bytes open for the sending alone.
import { Readable } from 'node:stream';
import type { Caller } from '@clounge/shared/caller';
import type { Enclosure } from '@clounge/shared/mail';
import type { DocumentRow } from '../documents/document.entity.ts';
import { documentsNamed, openDocument } from '../documents/opening.ts';
import { fieldsOf } from '../documents/reading.ts';
import type { Sources } from '../sources.ts';
import type { ConversationRefusal } from './refusals.ts';

const mostFiles = 10;
/** Mail grows by a third on its way, and many servers take 25 MB. */
const mostMailBytes = 15_000_000;

/** Files for an answer, in the order in which they are named; or why they cannot go with it. */
export async function enclosable(
  sources: Pick<Sources, 'pool'>,
  conversationId: string,
  ids: readonly string[],
  byMail: boolean,
): Promise<{ documents: DocumentRow[]; fault: ConversationRefusal | null }> {
  const refuse = (fault: ConversationRefusal) => ({ documents: [], fault });
  const wanted = [...new Set(ids)];
  if (wanted.length > mostFiles) return refuse('TOO_MANY_FILES');
  const documents = await documentsNamed(sources, wanted);
  if (documents.length < wanted.length || documents.some(({ caseId }) => caseId !== conversationId))
    return refuse('NO_FILE');
  const bytes = documents.reduce((sum, one) => sum + one.bytes, 0);
  if (byMail && bytes > mostMailBytes) return refuse('FILES_TOO_LARGE');
  return { documents, fault: null };
}

/** Files as a letter carries them; what was destroyed meanwhile is left out. Throws `Refused` UNAVAILABLE. */
export async function enclosuresOf(sources: Sources, part: Caller, ids: readonly string[]): Promise<Enclosure[]> {
  const enclosures: Enclosure[] = [];
  for (const { id, mediaType } of await documentsNamed(sources, ids)) {
    const opened = await openDocument(sources, part, id);
    if (opened.kind === 'opened')
      enclosures.push({
        name: opened.name,
        mediaType,
        content: Readable.from(opened.content, { objectMode: false }),
      });
  }
  return enclosures;
}

/** Names of files as whoever brought them called them; recorded as a look. */
export async function enclosedNames(
  sources: Pick<Sources, 'pool' | 'door'>,
  caller: Caller,
  ids: readonly string[],
): Promise<string[]> {
  const fields = await fieldsOf(sources, caller, await documentsNamed(sources, ids));
  return fields.flatMap((one) => one?.name ?? []);
}
