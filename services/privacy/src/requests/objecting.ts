// An objection to a decision: a request of its own, on a clock of its own, that somebody else decides. The first decision stays as it is.
import { randomUUID } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { Sources } from '../sources.ts';
import { inability, outsideCase } from './abilities.ts';
import { circumstancesOf, type RequestActOutcome } from './acting.ts';
import { openRequestContent, registrar } from './content.ts';
import { appendRequestEvent } from './events.ts';
import { findRequest } from './finding.ts';
import { openRequest } from './opening.ts';
import { textRefusal, whenRefusal } from './registering.ts';
import { requestRefusal } from './refusals.ts';
import type { RequestChannel } from './request.entity.ts';

export interface ObjectToDecision {
  requestId: string;
  text: string;
  channel: RequestChannel;
  /** Business time; now where it is not said. */
  receivedAt?: Date | null;
}

/**
 * Opens an objection; whom it is about is known, who sends it is shown again. Answers the objection.
 * Refusals: NOT_FOUND, NOT_YOUR_CASE, NOT_DECIDED, OBJECTED_ALREADY, TEXT_WANTED, RECEIVED_WHEN.
 */
export async function objectToDecision(
  sources: Sources,
  caller: Caller,
  input: ObjectToDecision,
): Promise<RequestActOutcome> {
  const { language, staffNumber } = caller;
  const first = await findRequest(sources, input.requestId);
  if (!first) return { request: null, refusal: requestRefusal('NOT_FOUND', language) };
  const receivedAt = input.receivedAt ?? sources.clock.now();
  const refusal =
    outsideCase(caller, first) ??
    inability('OBJECT', first, await circumstancesOf(sources, sources.pool, caller, first)) ??
    textRefusal(input.text, language) ??
    whenRefusal(sources, receivedAt, language);
  if (refusal) return { request: first, refusal };
  const content = await openRequestContent(sources, registrar(sources), 'objectToDecision', first);
  if (!content) return { request: first, refusal: requestRefusal('NOT_FOUND', language) };
  const { name, contact, about, note } = content;
  const message = {
    id: randomUUID(),
    at: receivedAt.toISOString(),
    by: 'REQUESTER',
    via: input.channel,
    text: input.text.trim(),
    documents: [],
  } as const;
  const { kind, subjectId, tenantId, requestedBy, laws } = first;
  const objection = {
    kind,
    kindConfirmed: true,
    channel: input.channel,
    language: first.language,
    requestedBy,
    subjectId,
    tenantId,
    receivedAt,
    laws,
    objectionTo: first.id,
    ...(first.aboutId === null ? {} : { aboutId: first.aboutId }),
    fields: { name, contact, about, note, subject: first.reference, messages: [{ ...message, documents: [] }] },
  };
  try {
    const opened = await openRequest(sources, objection, staffNumber === null ? null : { staffNumber });
    const facts = { reference: opened.reference };
    const at = sources.clock.now();
    await appendRequestEvent(sources.pool, { requestId: first.id, at, kind: 'OBJECTED', by: staffNumber, facts });
    return { request: await findRequest(sources, opened.id), refusal: null };
  } catch (error) {
    // Two objected at once: the database keeps one.
    if (isTaken(error)) return { request: first, refusal: requestRefusal('OBJECTED_ALREADY', language) };
    throw error;
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === 'rights_request_objection';
