// Shows the correction under a request: before and after while it waits for a decision, afterwards how far it was carried out. Looks are recorded.
import { permits, type Caller } from '@clounge/shared/caller';
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

/** Whether the caller's role opens records of the class at all: preparing a correction opens no more than that. */
export const mayOpen = (caller: Caller, caseId: string, recordClass: string): boolean =>
  permits(
    { ...caller, caseId },
    'open',
    { type: 'Class', id: recordClass },
    {
      purpose: 'own-rights',
      purposeOfClass: true,
      ofRestricted: true,
      own: false,
      case: caseId,
      class: recordClass,
      archived: false,
    },
  );

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
  const fields = shown.fields.map((one) =>
    mayOpen(caller, request.id, one.recordClass) ? one : { ...one, before: null },
  );
  // Whoever may not see it gets no hash either, by which a guess at it could be confirmed.
  const hidden = fields.some(({ before }) => before === null);
  return { fields, refused, shownHash: hidden ? null : shownHash(id, shown, draft) };
}
