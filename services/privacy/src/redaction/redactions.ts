// A redaction: what of a case is to be taken out, who proposed and who decided it, how far it is. Places and kinds; no word of anybody.
import type { Queryable } from '@clounge/shared/database';
import type { ForbiddenKind } from '../consultations/forbidden-kinds.ts';
import { isId } from '../destruction/batches.ts';
import type { Passage } from './places.ts';

export type CaseKind = 'CONVERSATION' | 'REQUEST';
export type RedactionState = 'PROPOSED' | 'RETURNED' | 'APPROVED' | 'DONE';

export interface Redaction {
  id: string;
  caseKind: CaseKind;
  caseId: string;
  /** Number of the case; null where the case is gone. */
  reference: string | null;
  state: RedactionState;
  proposedBy: string;
  proposedAt: Date;
  decidedBy: string | null;
  decidedRole: string | null;
  decidedAt: Date | null;
  returnReason: string | null;
  told: 'EMAIL' | 'LETTER' | 'NOBODY' | null;
  doneAt: Date | null;
  heldSince: Date | null;
  /** When nobody could reach the former words any more, and when no copy of the vault opened them any more. */
  endedAt: Date | null;
  irrecoverableAt: Date | null;
}

export interface MarkedDocument {
  documentId: string;
  kind: ForbiddenKind;
}

const columns = `r.id, r.case_kind as "caseKind", r.case_id as "caseId", r.state, r.proposed_by as "proposedBy", r.proposed_at as "proposedAt",
  r.decided_by as "decidedBy", r.decided_role as "decidedRole", r.decided_at as "decidedAt", r.return_reason as "returnReason", r.told,
  r.done_at as "doneAt", k.held_since as "heldSince", k.ended_at as "endedAt", k.irrecoverable_at as "irrecoverableAt",
  coalesce((select reference from consultation c where c.id = r.case_id), (select reference from demo_request c where c.id = r.case_id),
    (select reference from complaint c where c.id = r.case_id), (select reference from rights_request c where c.id = r.case_id)) as reference`;
const from = 'redaction r left join key_renewal k on k.id = r.id';

export async function findRedaction(db: Queryable, id: string, locked = false): Promise<Redaction | null> {
  if (!isId(id)) return null;
  const rows = await db.query<Redaction>(
    `select ${columns} from ${from} where r.id = $1 ${locked ? 'for update of r' : ''}`,
    [id],
  );
  return rows.rows[0] ?? null;
}

const most = 200;

/** Those of a case, or, without one, those that are not over: the oldest first. */
export async function redactions(db: Queryable, caseId: string | null): Promise<Redaction[]> {
  if (caseId !== null && !isId(caseId)) return [];
  const where = caseId === null ? `r.state in ('PROPOSED', 'APPROVED') and $1::uuid is null` : 'r.case_id = $1';
  const rows = await db.query<Redaction>(
    `select ${columns} from ${from} where ${where} order by r.proposed_at, r.id limit ${most}`,
    [caseId],
  );
  return rows.rows;
}

export async function passagesOf(db: Queryable, redactionId: string): Promise<Passage[]> {
  const rows = await db.query<Passage>(
    `select place, start_at as start, end_at as "end", kind from redaction_passage where redaction_id = $1 order by position`,
    [redactionId],
  );
  return rows.rows;
}

export async function documentsOf(db: Queryable, redactionId: string): Promise<MarkedDocument[]> {
  const rows = await db.query<MarkedDocument>(
    'select document_id as "documentId", kind from redaction_document where redaction_id = $1 order by document_id',
    [redactionId],
  );
  return rows.rows;
}

/** Of the words from before: somebody can reach them, nobody can, or no copy of the vault opens them either. Art. 8(3). */
export function formerWords({ endedAt, irrecoverableAt }: Redaction): 'READABLE' | 'ACCESS_REMOVED' | 'IRRECOVERABLE' {
  if (irrecoverableAt) return 'IRRECOVERABLE';
  return endedAt ? 'ACCESS_REMOVED' : 'READABLE';
}

/** How many passages and files were marked. */
export const markedIn = async (db: Queryable, id: string): Promise<number> =>
  (await passagesOf(db, id)).length + (await documentsOf(db, id)).length;
