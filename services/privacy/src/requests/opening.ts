// Opens a rights request: sealed, numbered, on the clock of the strictest law, and told to its workflow, all at once or not at all.
import { randomUUID } from 'node:crypto';
import type { Language } from '@clounge/shared/caller';
import { inTransaction } from '@clounge/shared/database';
import { hoursAfter, onTheWall, requestsPolicy, strictestDue, type RequestKind } from '@clounge/shared/policy';
import { subjectScope } from '@clounge/shared/vault';
import { livingVersions } from '../held/living-versions.ts';
import { enqueue } from '../outbox/outbox.ts';
import { underLivingKey } from '../renewal/living-key.ts';
import type { Sources } from '../sources.ts';
import { nextNumber } from '../yearly-numbers.ts';
import { appendRequestEvent } from './events.ts';
import { linkUnverified } from './links.ts';
import { requestFields, type ReceivedFields, type RequestChannel, type RequestedBy } from './request.entity.ts';

export interface NewRequest {
  kind: RequestKind;
  /** False where software suggested the kind: a person confirms it. */
  kindConfirmed: boolean;
  channel: RequestChannel;
  language: Language;
  requestedBy: RequestedBy;
  /** Registry entry of whoever asks. */
  subjectId: string;
  tenantId: string | null;
  /** Business time; the clock runs from it. */
  receivedAt: Date;
  fields: ReceivedFields;
  /** Laws that apply, where somebody said; else those of the policy. */
  laws?: readonly string[];
  /** The request whose decision this one objects to. */
  objectionTo?: string;
  /** Whom it is about, where that was confirmed before. */
  aboutId?: string;
  /** Requests of the same message about other people: no likes of this one. */
  apartFrom?: readonly string[];
  /** Given by whoever may ask twice: the same id opens one request. */
  id?: string;
}

export interface OpenedRequest {
  id: string;
  reference: string;
  dueAt: Date;
}

/**
 * Opens a request. Art. 6. The same `id` again answers the request that was opened under it.
 * `by`: the member of staff who wrote it down; null where nobody did. Throws `Refused` FORBIDDEN, UNAVAILABLE: then nothing was opened.
 */
export const openRequest = (
  sources: Sources,
  request: NewRequest,
  by: { staffNumber: string } | null = null,
): Promise<OpenedRequest> =>
  underLivingKey(() => openUnder(sources, { ...request, id: request.id ?? randomUUID() }, by));

async function openUnder(
  sources: Sources,
  request: NewRequest & { id: string },
  by: { staffNumber: string } | null,
): Promise<OpenedRequest> {
  const { policy } = sources;
  const at = sources.clock.now();
  const { id, subjectId, tenantId, receivedAt } = request;
  const scope = subjectScope(subjectId, requestFields.recordClass);
  const versions = await livingVersions(sources, requestFields.recordClass, [subjectId]);
  const scopeVersion = versions.get(subjectId) ?? 1;
  const value = { ...request.fields, remarks: [], reasons: [] };
  const [sealed] = await sources.door.seal(requestFields, [{ id, tenantId, scope, scopeVersion, value }]);
  const laws = request.laws ?? requestsPolicy(policy).applied;
  const { law, dueAt } = strictestDue(policy, request.kind, receivedAt, laws);
  const verifyBy = hoursAfter(receivedAt, requestsPolicy(policy).verificationHours);
  return inTransaction(sources.pool, async (db): Promise<OpenedRequest> => {
    const before = await db.query<{ reference: string; due_at: Date }>(
      'select reference, due_at from rights_request where id = $1',
      [id],
    );
    if (before.rows[0]) return { id, reference: before.rows[0].reference, dueAt: before.rows[0].due_at };
    const { number: reference } = await nextNumber(db, 'request', onTheWall(at, policy).year);
    await db.query(
      `insert into rights_request (id, reference, tenant_id, subject_id, scope, scope_version, sealed, kind, kind_confirmed, channel, language,
         requested_by, registered_by, received_at, policy_version, laws, law, due_at, verify_by, objection_to, about_id, matched_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
      [
        id,
        reference,
        tenantId,
        subjectId,
        scope,
        scopeVersion,
        sealed?.sealed,
        request.kind,
        request.kindConfirmed,
        request.channel,
        request.language,
        request.requestedBy,
        by?.staffNumber ?? null,
        receivedAt,
        policy.version,
        laws,
        law,
        dueAt,
        verifyBy,
        request.objectionTo ?? null,
        request.aboutId ?? null,
        request.aboutId === undefined ? null : at,
      ],
    );
    const facts = { channel: request.channel, kind: request.kind, law };
    await appendRequestEvent(db, { requestId: id, at, kind: 'RECEIVED', by: by?.staffNumber ?? null, facts });
    await linkUnverified(sources, db, id, request.apartFrom);
    await enqueue(db, { kind: 'REQUEST', subject: id });
    return { id, reference, dueAt };
  });
}
