// Who is in charge of a conversation, and its end: assigning, closing under the record class that it was, reopening while nothing of it is due. Opens only what moves to another class.
import { inTransaction, type Queryable } from '@clounge/shared/database';
import { reasonRefusal, type Caller } from '@clounge/shared/caller';
import type { Refusal } from '@clounge/shared/errors';
import { dayOf, keepUntilDay } from '@clounge/shared/policy';
import { subjectScope } from '@clounge/shared/vault';
import { closeDocumentsOfCase, reopenDocumentsOfCase } from '../documents/ending.ts';
import { endKeysOfLeft, moveDocuments } from '../documents/following.ts';
import { livingVersions } from '../held/living-versions.ts';
import { underLivingKey } from '../renewal/living-key.ts';
import type { Sources } from '../sources.ts';
import { assigneeRefusal } from '../cases/assignees.ts';
import { beginAct, mayAct, type Act, type ConversationOutcome } from './acting.ts';
import { stores, type ConsultationKind } from './consultation.entity.ts';
import { findConversation, type Conversation } from './conversations.ts';
import { bothClocksBegan, duesOf } from './service-levels.ts';
import { appendConversationEvent, type NewConversationEvent } from './events.ts';
import { conversationRefusal } from './refusals.ts';

export interface AssignedRow {
  id: string;
  conversation: Conversation | null;
  refusal: Refusal | null;
}

const mostAtOnce = 200;

/**
 * Gives conversations to somebody who works in them, or to nobody; each on its own. Refusals a row: NOT_FOUND, NOT_YOURS, CLOSED. For all:
 * BAD_USER_INPUT, NOT_DESIGNATED, NO_ROLE. Throws `Refused` UNAVAILABLE where identity does not answer: then nothing was assigned.
 */
export async function assignConversations(
  sources: Pick<Sources, 'pool' | 'clock' | 'peers'>,
  caller: Caller,
  { ids, staffNumber = null }: { ids: readonly string[]; staffNumber?: string | null },
): Promise<{ rows: AssignedRow[]; refusal: Refusal | null }> {
  const { pool, clock } = sources;
  const { language } = caller;
  if (ids.length > mostAtOnce) return { rows: [], refusal: conversationRefusal('TOO_MANY', language) };
  const unfit = staffNumber === null ? null : await assigneeRefusal(sources, staffNumber, language);
  if (unfit) return { rows: [], refusal: unfit };
  const rows: AssignedRow[] = [];
  for (const id of new Set(ids)) {
    const refusal = await inTransaction(pool, async (db): Promise<Refusal | null> => {
      const found = await findConversation(db, id);
      if (!found) return conversationRefusal('NOT_FOUND', language);
      if (!mayAct(caller, found)) return conversationRefusal('NOT_YOURS', language);
      const written = await db.query(
        `update ${stores[found.kind].table} set assigned_to = $2 where id = $1 and state <> 'CLOSED' and assigned_to is not distinct from $3`,
        [id, staffNumber, found.assignedTo],
      );
      if (written.rowCount !== 1) return conversationRefusal(found.state === 'CLOSED' ? 'CLOSED' : 'CHANGED', language);
      const argument: Record<string, string> = staffNumber === null ? {} : { to: staffNumber };
      const event = {
        conversationId: id,
        at: clock.now(),
        kind: 'ASSIGNED',
        by: caller.staffNumber,
        argument,
      } as const;
      await appendConversationEvent(db, event);
      return null;
    });
    rows.push({ id, conversation: await findConversation(pool, id), refusal });
  }
  return { rows, refusal: null };
}

/**
 * Closes it as what it was: the row goes to that class's table, sealed anew under its scope, and the old row goes, in one transaction.
 * Refusals: REASON_WANTED, PERSONAL_DATA_IN_REASON, and those of `beginAct`.
 */
export async function closeConversation(
  sources: Sources,
  caller: Caller,
  asked: { id: string; version: number; as: ConsultationKind; reason: string },
): Promise<ConversationOutcome> {
  const bad = reasonRefusal(asked.reason, caller.language);
  if (bad) return { conversation: null, refusal: bad };
  const begun = await beginAct(sources, caller, 'closeConversation', asked);
  if (!begun.act) return { conversation: begun.conversation, refusal: begun.refusal };
  const argument = { as: asked.as, reason: asked.reason.trim(), role: roleOf(caller) };
  const event = {
    conversationId: asked.id,
    at: sources.clock.now(),
    kind: 'CLOSED',
    by: caller.staffNumber,
    argument,
  } as const;
  const closed = await moveAndClose(sources, begun.act, asked.as, event);
  return {
    conversation: await findConversation(sources.pool, asked.id),
    refusal: closed ? null : conversationRefusal('CHANGED', caller.language),
  };
}

const inOrder = ['officer', 'deputy', 'handler', 'support'] as const;

/** In which role somebody acts: the widest of theirs. */
export const roleOf = ({ roles }: Pick<Caller, 'roles'>): string =>
  inOrder.find((role) => roles.includes(role)) ?? 'system';

/** Whether it was still as it was read. */
export const moveAndClose = (
  sources: Sources,
  act: Act,
  as: ConsultationKind,
  event: NewConversationEvent,
): Promise<boolean> => underLivingKey(() => moveUnder(sources, act, as, event));

async function moveUnder(
  sources: Sources,
  { conversation, fields }: Act,
  as: ConsultationKind,
  event: NewConversationEvent,
): Promise<boolean> {
  const { id, tenantId, subjectId, version } = conversation;
  const from = stores[conversation.kind].table;
  const { table, recordClass, set } = stores[as];
  const versions = await livingVersions(sources, recordClass, [subjectId]);
  const scope = subjectScope(subjectId, recordClass);
  const scopeVersion = versions.get(subjectId) ?? 1;
  const row = { id, tenantId, scope, scopeVersion, value: fields, fingerprintOf: id };
  const [sealed] = await sources.door.seal(set, [row]);
  return inTransaction(sources.pool, async (db: Queryable) => {
    const gone = await db.query<Record<string, unknown>>(
      `delete from ${from} where id = $1 and version = $2 and state <> 'CLOSED' returning *`,
      [id, version],
    );
    if (gone.rowCount !== 1) return false;
    await db.query(
      `insert into ${table} (id, tenant_id, subject_id, scope, scope_version, sealed, fingerprint, channel, opened_at, closed_at,
         reference, state, language, assigned_to, answer_due, close_due, answered_at, flagged, version, answer_from, close_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'CLOSED', $12, $13, $14, $15, $16, $17, $18, $19, $20)`,
      [
        id,
        tenantId,
        subjectId,
        scope,
        scopeVersion,
        sealed?.sealed,
        sealed?.fingerprint,
        conversation.channel,
        conversation.openedAt,
        event.at,
        conversation.reference,
        conversation.language,
        gone.rows[0]?.['assigned_to'],
        conversation.answerDue,
        conversation.closeDue,
        conversation.answeredAt,
        conversation.flagged,
        version + 1,
        conversation.answerFrom,
        conversation.closeFrom,
      ],
    );
    await closeDocumentsOfCase(db, id, event.at);
    const left = await moveDocuments(sources, db, id, { recordClass, closedAt: event.at });
    await appendConversationEvent(db, event);
    if (as !== conversation.kind) left.push({ subjectId, recordClass: stores[conversation.kind].recordClass });
    await endKeysOfLeft(db, left, event.at);
    return true;
  });
}

/** Whether a closed one is due or stands on a list that is not over. */
export async function isDue(
  { policy, clock }: Pick<Sources, 'policy' | 'clock'>,
  db: Queryable,
  { kind, subjectId, closedAt }: Conversation,
): Promise<boolean> {
  const { recordClass } = stores[kind];
  if (closedAt && dayOf(clock.now(), policy) > keepUntilDay(recordClass, closedAt, policy)) return true;
  const listed = await db.query(
    `select 1 from batch_item where subject_id = $1 and state = 'OPEN' and $2 = any (due_classes) limit 1`,
    [subjectId, recordClass],
  );
  return listed.rows.length > 0;
}

/** Opens it again. Refusals: NOT_FOUND, NOT_YOURS, NOT_CLOSED, DUE, REASON_WANTED, PERSONAL_DATA_IN_REASON. */
export async function reopenConversation(
  sources: Sources,
  caller: Caller,
  { id, reason }: { id: string; reason: string },
): Promise<ConversationOutcome> {
  const { language } = caller;
  const bad = reasonRefusal(reason, language);
  if (bad) return { conversation: null, refusal: bad };
  const at = sources.clock.now();
  const refusal = await inTransaction(sources.pool, async (db): Promise<Refusal | null> => {
    const found = await findConversation(db, id);
    if (!found) return conversationRefusal('NOT_FOUND', language);
    if (!mayAct(caller, found)) return conversationRefusal('NOT_YOURS', language);
    if (found.state !== 'CLOSED') return conversationRefusal('NOT_CLOSED', language);
    if (await isDue(sources, db, found)) return conversationRefusal('DUE', language);
    // Whatever was due before it was closed is over: nobody is late at once.
    const dues = duesOf(found.kind, at);
    const written = await db.query(
      `update ${stores[found.kind].table} set state = 'OPEN', closed_at = null, version = version + 1,
         answered_at = null, answer_from = $3, close_from = $3, answer_due = $4, close_due = $5 where id = $1 and version = $2`,
      [id, found.version, at, dues.answerDue, dues.closeDue],
    );
    if (written.rowCount !== 1) return conversationRefusal('CHANGED', language);
    await reopenDocumentsOfCase(db, id);
    const argument = { reason: reason.trim() };
    await appendConversationEvent(db, {
      conversationId: id,
      at,
      kind: 'REOPENED',
      by: caller.staffNumber,
      argument,
    });
    await appendConversationEvent(db, bothClocksBegan(found, dues, at));
    return null;
  });
  return { conversation: await findConversation(sources.pool, id), refusal };
}
