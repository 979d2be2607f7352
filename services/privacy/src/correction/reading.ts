// Shows the correction under a request: before and after while it waits for a decision, afterwards how far it was carried out. Looks are recorded.
import type { Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { findRequest } from '../requests/finding.ts';
import type { Sources } from '../sources.ts';
import { correctionOf, type Correction } from './correction.entity.ts';
import type { CorrectionDraft } from './draft.entity.ts';
import { openDraft } from './drafts.ts';
import { unfit } from './proposing.ts';
import { uncorrectableWords } from './refusals.ts';
import { afterOnly, compare, shownHash, type ShownField } from './shown.ts';

/** The latest correction of a request; null where none was proposed. Throws `Refused` NOT_FOUND, FORBIDDEN outside of the case. */
export async function correction(sources: Sources, caller: Caller, requestId: string): Promise<Correction | null> {
  const request = await findRequest(sources, requestId);
  if (!request) throw new Refused('NOT_FOUND', 'There is no such request.', { field: 'requestId' });
  const unable = unfit(caller, request);
  if (unable?.code === 'NOT_YOUR_CASE')
    throw new Refused('FORBIDDEN', unable.message, unable.wayOut ? { wayOut: unable.wayOut } : {});
  return correctionOf(sources, sources.pool, request.id);
}

export interface RefusedClass {
  recordClass: string;
  code: CorrectionDraft['refused'][number]['code'];
  reason: string;
}

export interface CorrectionContent {
  fields: ShownField[];
  refused: RefusedClass[];
  /** Null once it was decided: there is nothing to approve any more. */
  shownHash: string | null;
}

/** What it is about; null where it was destroyed with the request. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function contentOf(
  sources: Sources,
  caller: Caller,
  { id, requestId, state }: Correction,
): Promise<CorrectionContent | null> {
  const draft = await openDraft(sources, caller, 'correction', id);
  if (!draft) return null;
  const refused = draft.refused.map((one) => ({ ...one, reason: uncorrectableWords[one.code][caller.language] }));
  const request = await findRequest(sources, requestId);
  if (state !== 'PROPOSED' || !request) return { fields: afterOnly(draft), refused, shownHash: null };
  const shown = await compare(sources, caller, request, draft.changes);
  // What changed meanwhile is shown by its new value alone, and is approved by nobody.
  if (shown.faults.length > 0) return { fields: afterOnly(draft), refused, shownHash: null };
  return { fields: shown.fields, refused, shownHash: shownHash(id, shown, draft) };
}
