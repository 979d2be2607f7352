// What of a case somebody may mark, as it stands now: its texts, each under the name of its place, with the words that software points at, and its
// files. Opened through the door, inside the case, with a record. Writes nothing.
import type { Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { screenText, type Flag } from '../consultations/forbidden-kinds.ts';
import type { DocumentRow } from '../documents/document.entity.ts';
import type { Sources } from '../sources.ts';
import { attachedTo, openCase } from './spoken.ts';

export interface RedactableCase {
  texts: { place: string; text: string; flags: Flag[] }[];
  documents: DocumentRow[];
  refusal: Refusal | null;
}

/** Refusals: those of `openCase`. Throws `Refused` UNAVAILABLE. */
export async function redactableCase(sources: Sources, caller: Caller, caseId: string): Promise<RedactableCase> {
  const { fields, texts, place, refusal } = await openCase(sources, caller, 'redactableCase', caseId);
  if (refusal) return { texts: [], documents: [], refusal };
  return {
    texts: [...texts]
      .filter(([, text]) => text.trim() !== '')
      .map(([name, text]) => ({ place: name, text, flags: screenText(text) })),
    documents: await attachedTo(sources, place.id, fields),
    refusal: null,
  };
}
