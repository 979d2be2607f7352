// Makes a rights request of a conversation in which somebody exercises a right. What was said goes along; the clock runs from when it came. Once, however often it is asked.
import { uuidOfHash } from '@clounge/shared/database';
import { createHash } from 'node:crypto';
import type { Caller } from '@clounge/shared/caller';
import type { RequestKind } from '@clounge/shared/policy';
import { openRequest } from '../requests/opening.ts';
import type { RequestChannel } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { beginAct, type ConversationOutcome } from './acting.ts';
import { findConversation } from './conversations.ts';
import { moveAndClose, roleOf } from './handling.ts';
import { conversationRefusal } from './refusals.ts';

const channels: Readonly<Record<string, RequestChannel>> = {
  EMAIL: 'EMAIL',
  POST: 'LETTER',
  FAX: 'FAX',
  PHONE: 'PHONE',
  API: 'API',
};
const channelOf = (way: string): RequestChannel => channels[way] ?? 'PORTAL';

/** The same request for the same conversation, so that asking twice opens one. */
const requestIdOf = (conversationId: string): string =>
  uuidOfHash(createHash('sha256').update(`rights-request:${conversationId}`).digest());

export interface ConvertOutcome extends ConversationOutcome {
  requestId: string | null;
  requestReference: string | null;
}

/** Refusals: those of `beginAct`. Throws `Refused` UNAVAILABLE. */
export async function convertToRightsRequest(
  sources: Sources,
  caller: Caller,
  asked: { id: string; version: number; kind: RequestKind },
): Promise<ConvertOutcome> {
  const nothing = { requestId: null, requestReference: null };
  const begun = await beginAct(sources, caller, 'convertToRightsRequest', asked);
  if (!begun.act) return { ...nothing, conversation: begun.conversation, refusal: begun.refusal };
  const { conversation, fields } = begun.act;
  const { staffNumber } = caller;
  const request = await openRequest(
    sources,
    {
      id: requestIdOf(conversation.id),
      kind: asked.kind,
      kindConfirmed: true,
      channel: channelOf(conversation.channel),
      language: conversation.language,
      requestedBy: 'SELF',
      subjectId: conversation.subjectId,
      tenantId: conversation.tenantId,
      receivedAt: conversation.openedAt,
      fields: {
        name: fields.name,
        contact: fields.from,
        about: fields.name === null ? {} : { name: fields.name },
        subject: fields.subject ?? null,
        messages: fields.messages.map((message, index) => ({
          id: message.id ?? `${conversation.id}:${index}`,
          at: message.at,
          by: message.by === 'CUSTOMER' ? 'REQUESTER' : message.by,
          via: channelOf(message.via ?? conversation.channel),
          text: message.text,
          documents: message.documents ?? [],
        })),
        note: null,
      },
    },
    staffNumber === null ? null : { staffNumber },
  );
  const argument = {
    requestId: request.id,
    reference: request.reference,
    kind: asked.kind,
    role: roleOf(caller),
  };
  const event = {
    conversationId: asked.id,
    at: sources.clock.now(),
    kind: 'CONVERTED',
    by: staffNumber,
    argument,
  } as const;
  const moved = await moveAndClose(sources, begun.act, conversation.kind, event);
  return {
    conversation: await findConversation(sources.pool, asked.id),
    requestId: request.id,
    requestReference: request.reference,
    refusal: moved ? null : conversationRefusal('CHANGED', caller.language),
  };
}
