// The case that a redaction is about, opened for whoever works on it: through the door, inside the case, with a record. Writes nothing.
import type { Caller, Language } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { mayAct, openThread } from '../consultations/acting.ts';
import { stores } from '../consultations/consultation.entity.ts';
import { findConversation, type Conversation } from '../consultations/conversations.ts';
import { conversationRefusal } from '../consultations/refusals.ts';
import {
  conversationStores,
  rowColumns,
  stores as documentStores,
  type DocumentRow,
} from '../documents/document.entity.ts';
import { outsideCase } from '../requests/abilities.ts';
import { openRequestContent } from '../requests/content.ts';
import { findRequest } from '../requests/finding.ts';
import { requestRefusal } from '../requests/refusals.ts';
import { requestFields, type RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { textsOf, type Spoken } from './places.ts';
import type { CaseKind } from './redactions.ts';

/** Whose words they are, and under which class they lie. */
export interface CaseOf {
  kind: CaseKind;
  id: string;
  table: string;
  recordClass: string;
  subjectId: string;
  language: Language;
  reference: string;
}

export async function caseOf(
  sources: Pick<Sources, 'pool' | 'orm'>,
  id: string,
): Promise<{ place: CaseOf; conversation: Conversation | null; request: RightsRequest | null } | null> {
  const conversation = await findConversation(sources.pool, id);
  if (conversation) {
    const { subjectId, language, reference } = conversation;
    const { table, recordClass } = stores[conversation.kind];
    const place: CaseOf = {
      kind: 'CONVERSATION',
      id: conversation.id,
      table,
      recordClass,
      subjectId,
      language,
      reference,
    };
    return { place, conversation, request: null };
  }
  const request = await findRequest(sources, id);
  if (!request) return null;
  const { subjectId, language, reference } = request;
  const { recordClass } = requestFields;
  const place: CaseOf = {
    kind: 'REQUEST',
    id: request.id,
    table: 'rights_request',
    recordClass,
    subjectId,
    language,
    reference,
  };
  return { place, conversation: null, request };
}

export type OpenedCase =
  | { place: CaseOf; fields: Spoken; texts: Map<string, string>; refusal: null }
  | { place: CaseOf | null; fields: null; texts: null; refusal: Refusal };

/** Refusals: NOT_FOUND, NOT_YOURS, NOT_YOUR_CASE, RESTRICTED, DESTROYED, FORBIDDEN. Throws `Refused` UNAVAILABLE. */
export async function openCase(sources: Sources, caller: Caller, operation: string, id: string): Promise<OpenedCase> {
  const { language } = caller;
  const shut = (place: CaseOf | null, refusal: Refusal): OpenedCase => ({ place, fields: null, texts: null, refusal });
  const found = await caseOf(sources, id);
  if (!found) return shut(null, conversationRefusal('NOT_FOUND', language));
  const { place, conversation, request } = found;
  if (conversation) {
    if (!mayAct(caller, conversation)) return shut(place, conversationRefusal('NOT_YOURS', language));
    const { fields, refusal } = await openThread(sources, caller, operation, conversation);
    return fields ? { place, fields, texts: textsOf(place.id, fields), refusal: null } : shut(place, refusal);
  }
  if (!request) return shut(place, requestRefusal('NOT_FOUND', language));
  const outside = outsideCase(caller, request);
  if (outside) return shut(place, outside);
  const fields = await openRequestContent(sources, { ...caller, caseId: request.id }, operation, request);
  if (!fields) return shut(place, conversationRefusal('DESTROYED', language));
  return { place, fields, texts: textsOf(place.id, fields), refusal: null };
}

const attachable = [documentStores.SCAN, ...conversationStores];

/** Files of a case that a redaction may end: what people attached or what was scanned; never proof of who they are. */
export async function attachedTo(
  { pool }: Pick<Sources, 'pool'>,
  caseId: string,
  fields: Spoken,
): Promise<DocumentRow[]> {
  const said = (fields['messages'] ?? []) as readonly { documents?: readonly string[] }[];
  const named = said.flatMap(({ documents = [] }) => documents);
  const rows = await pool.query<DocumentRow>(
    attachable
      .map(
        (store) => `select ${rowColumns(store)} from ${store.table} r where r.case_id = $1 or r.id = any ($2::uuid[])`,
      )
      .join(' union all '),
    [caseId, named],
  );
  return rows.rows;
}
