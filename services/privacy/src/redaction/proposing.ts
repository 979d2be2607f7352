// Proposes what of a case is to be taken out: somebody marks the passages, somebody else decides. Nothing changes by it.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction, type Queryable } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { appendConversationEvent } from '../consultations/events.ts';
import { forbiddenKinds, type ForbiddenKind } from '../consultations/forbidden-kinds.ts';
import { demandFree, HeldMeanwhile } from '../renewal/carrying.ts';
import { appendRequestEvent } from '../requests/events.ts';
import type { Sources } from '../sources.ts';
import type { Passage } from './places.ts';
import { findRedaction, type MarkedDocument, type Redaction } from './redactions.ts';
import { redactionRefusal, type RedactionRefusal } from './refusals.ts';
import { attachedTo, openCase, type CaseOf } from './spoken.ts';

export interface ProposeRedaction {
  caseId: string;
  passages: readonly Passage[];
  documents?: readonly MarkedDocument[] | null;
}

export interface RedactionOutcome {
  redaction: Redaction | null;
  refusal: Refusal | null;
}

const most = 100;

/** Writes into the history of a case. */
export async function noteOnCase(
  db: Queryable,
  { kind, id }: Pick<CaseOf, 'kind' | 'id'>,
  event: {
    at: Date;
    kind: 'REDACTION_PROPOSED' | 'REDACTION_RETURNED' | 'REDACTION_APPROVED' | 'REDACTED';
    by: string | null;
    facts?: Readonly<Record<string, string | number>>;
    once?: string;
  },
): Promise<void> {
  const { facts = {}, ...rest } = event;
  if (kind === 'CONVERSATION') await appendConversationEvent(db, { ...rest, conversationId: id, argument: facts });
  else await appendRequestEvent(db, { ...rest, requestId: id, facts });
}

/** Whether a hold keeps what a case's writer wrote. */
export async function isHeld(sources: Pick<Sources, 'vaultFacts'>, place: CaseOf): Promise<boolean> {
  try {
    await demandFree(sources, [place]);
    return false;
  } catch (error) {
    if (error instanceof HeldMeanwhile) return true;
    throw error;
  }
}

const sound = (texts: ReadonlyMap<string, string>, { place, start, end, kind }: Passage): boolean => {
  const text = texts.get(place);
  return (
    text !== undefined &&
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    start >= 0 &&
    end <= text.length &&
    text.slice(start, end).trim() !== '' &&
    forbiddenKinds.includes(kind)
  );
};

/**
 * Proposes a redaction. Art. 1(2). Refusals: STAFF_ONLY, NOTHING_MARKED, BAD_PASSAGE, UNKNOWN_DOCUMENT, WAITING, HELD, and those of
 * `openCase`. Throws `Refused` UNAVAILABLE.
 */
export async function proposeRedaction(
  sources: Sources,
  caller: Caller,
  { caseId, passages, documents: marked }: ProposeRedaction,
): Promise<RedactionOutcome> {
  const { staffNumber, language } = caller;
  const no = (code: RedactionRefusal): RedactionOutcome => ({
    redaction: null,
    refusal: redactionRefusal(code, language),
  });
  if (staffNumber === null) return no('STAFF_ONLY');
  const documents = marked ?? [];
  const count = passages.length + documents.length;
  if (count === 0 || count > most) return no('NOTHING_MARKED');
  const opened = await openCase(sources, caller, 'proposeRedaction', caseId);
  if (opened.refusal) return { redaction: null, refusal: opened.refusal };
  const { place, fields, texts } = opened;
  if (!passages.every((one) => sound(texts, one))) return no('BAD_PASSAGE');
  const attached = new Set((await attachedTo(sources, place.id, fields)).map(({ id }) => id));
  const ids = new Set(documents.map(({ documentId }) => documentId));
  const known = documents.every((one) => attached.has(one.documentId) && isKind(one.kind));
  if (!known || ids.size !== documents.length) return no('UNKNOWN_DOCUMENT');
  if (await isHeld(sources, place)) return no('HELD');
  const id = randomUUID();
  const at = sources.clock.now();
  return inTransaction(sources.pool, async (db): Promise<RedactionOutcome> => {
    const written = await db.query(
      `insert into redaction (id, case_kind, case_id, proposed_by, proposed_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
      [id, place.kind, place.id, staffNumber, at],
    );
    if (written.rowCount !== 1) return no('WAITING');
    for (const [position, { place: where, start, end, kind }] of passages.entries())
      await db.query('insert into redaction_passage values ($1, $2, $3, $4, $5, $6)', [
        id,
        position,
        where,
        start,
        end,
        kind,
      ]);
    for (const { documentId, kind } of documents)
      await db.query('insert into redaction_document values ($1, $2, $3)', [id, documentId, kind]);
    await noteOnCase(db, place, { at, kind: 'REDACTION_PROPOSED', by: staffNumber, facts: { places: count } });
    return { redaction: await findRedaction(db, id), refusal: null };
  });
}

const isKind = (kind: ForbiddenKind): boolean => forbiddenKinds.includes(kind);
