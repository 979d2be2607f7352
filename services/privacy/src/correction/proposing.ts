// Proposes a correction under a verified request: checked by the parts as they will carry it out, sealed, and decided by somebody else.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import type { Refusal } from '@clounge/shared/errors';
import { appendRequestEvent } from '../requests/events.ts';
import { findRequest, lockRequest } from '../requests/finding.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import { underLivingKey } from '../renewal/living-key.ts';
import type { Sources } from '../sources.ts';
import { correctionOf, type Correction } from './correction.entity.ts';
import type { CorrectionDraft, DraftChange } from './draft.entity.ts';
import { sealDraft, writeDraft } from './drafts.ts';
import { partOf } from './parts.ts';
import { correctionRefusal, faultRefusal } from './refusals.ts';
import { compare } from './shown.ts';

export interface ProposedField {
  field: string;
  /** Null where it shall be empty. */
  value?: string | null;
}

export interface ProposeCorrection {
  requestId: string;
  changes: readonly { recordClass: string; table: string; id: string; fields: readonly ProposedField[] }[];
  /** What was asked for and cannot be requested, with why. */
  refused?: CorrectionDraft['refused'] | null;
}

export interface CorrectionOutcome {
  correction: Correction | null;
  refusal: Refusal | null;
}

const mostChanges = 60;

/** Why nobody can be helped with a correction under this request; null where they can. */
export function unfit(caller: Caller, request: RightsRequest): Refusal | null {
  const no = (code: Parameters<typeof correctionRefusal>[0]) => correctionRefusal(code, caller.language);
  const inCase = caller.caseId === request.id || request.assignedTo === caller.staffNumber;
  const wide = ['officer', 'deputy', 'handler'].some((role) => caller.roles.includes(role));
  if (!wide && !inCase) return no('NOT_YOUR_CASE');
  if (request.kind !== 'CORRECT' || !request.kindConfirmed) return no('NO_CORRECTION_ASKED');
  return null;
}

/** Whether the request stands where a correction can still be proposed or decided. */
export function notNow({ language }: Caller, request: RightsRequest): Refusal | null {
  if (request.isUnverified()) return correctionRefusal('NOT_VERIFIED', language);
  if (request.linkedTo !== null) return correctionRefusal('LINKED', language);
  // Decided item by item before, it waits for a correction; one that was approved stands in its own row.
  return request.isOpen() ? null : correctionRefusal('BEING_CARRIED_OUT', language);
}

function draftOf({ changes, refused }: ProposeCorrection): CorrectionDraft {
  const asked = changes.map(({ recordClass, table, id, fields }): DraftChange => ({
    recordClass,
    table,
    id,
    fields: Object.fromEntries(fields.map(({ field, value }) => [field, value ?? null])),
  }));
  return { changes: asked, refused: [...(refused ?? [])] };
}

function badDraft({ policy }: Sources, { language }: Caller, { changes, refused }: CorrectionDraft): Refusal | null {
  const records = new Set(changes.map(({ table, id }) => `${table}/${id}`));
  const classes = new Set(refused.map(({ recordClass }) => recordClass));
  const none = changes.length === 0 && refused.length === 0;
  const empty = changes.some(({ fields }) => Object.keys(fields).length === 0);
  const repeated = records.size !== changes.length || classes.size !== refused.length;
  if (none || empty || repeated || changes.length > mostChanges) return correctionRefusal('NOTHING_PROPOSED', language);
  const unknown = [...changes, ...refused].some(({ recordClass }) => partOf(policy, recordClass) === null);
  return unknown ? correctionRefusal('UNKNOWN_CLASS', language) : null;
}

/**
 * Proposes a correction; one that waits is replaced. Art. 6(1). Refusals: STAFF_ONLY, NOT_FOUND, NOT_YOUR_CASE, NO_CORRECTION_ASKED,
 * NOT_VERIFIED, LINKED, BEING_CARRIED_OUT, NOTHING_PROPOSED, UNKNOWN_CLASS; by field NOT_CORRECTABLE with the reason (Art. 6(4)), NOT_HELD,
 * ENDED, NO_FIELD, MALFORMED, TAKEN, UNCHANGED. Throws `Refused` UNAVAILABLE: then nothing was proposed.
 */
export async function proposeCorrection(
  sources: Sources,
  caller: Caller,
  input: ProposeCorrection,
): Promise<CorrectionOutcome> {
  const { language, staffNumber } = caller;
  const no = (refusal: Refusal): CorrectionOutcome => ({ correction: null, refusal });
  if (staffNumber === null) return no(correctionRefusal('STAFF_ONLY', language));
  const before = await findRequest(sources, input.requestId);
  if (!before) return no(correctionRefusal('NOT_FOUND', language));
  const unable = unfit(caller, before) ?? notNow(caller, before);
  if (unable) return no(unable);
  const draft = draftOf(input);
  const bad = badDraft(sources, caller, draft);
  if (bad) return no(bad);
  const { faults } = await compare(sources, caller, before, draft.changes);
  const [fault] = faults;
  if (fault) {
    const field = [fault.recordClass, ...(fault.field === null ? [] : [fault.field])].join('.');
    return no(faultRefusal(fault.code, field, language));
  }
  const id = randomUUID();
  const at = sources.clock.now();
  return underLivingKey(async () => {
    const sealed = await sealDraft(sources, before, id, draft);
    return inTransaction(sources.pool, async (db): Promise<CorrectionOutcome> => {
      const request = await lockRequest(sources, db, before.id);
      const late = request && notNow(caller, request);
      if (!request || late) return no(late ?? correctionRefusal('NOT_FOUND', language));
      const standing = await correctionOf(sources, db, request.id, true);
      if (standing?.state === 'APPROVED') return no(correctionRefusal('BEING_CARRIED_OUT', language));
      await db.query(`update correction set state = 'REPLACED' where request_id = $1 and state = 'PROPOSED'`, [
        request.id,
      ]);
      await db.query(
        `insert into correction (id, request_id, proposed_by, proposed_at) values ($1, $2, $3, greatest($4::timestamptz,
         (select max(proposed_at) + interval '1 microsecond' from correction where request_id = $2)))`,
        [id, request.id, staffNumber, at],
      );
      await writeDraft(db, request, sealed, at);
      const facts = { records: draft.changes.length, refused: draft.refused.length };
      const event = { requestId: request.id, at, kind: 'CORRECTION_PROPOSED', by: staffNumber, facts } as const;
      await appendRequestEvent(db, event);
      return { correction: await correctionOf(sources, db, request.id), refusal: null };
    });
  });
}
