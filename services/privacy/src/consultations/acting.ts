// What every act on a conversation begins with: it is there, it is the caller's or nobody's yet, its contents open through the door, inside it as the case. Writes nothing.
import type { Caller } from '@clounge/shared/caller';
import { Refused, type Refusal } from '@clounge/shared/errors';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { stores, type ConsultationFields } from './consultation.entity.ts';
import { findConversation, type Conversation } from './conversations.ts';
import { conversationRefusal } from './refusals.ts';

export interface ConversationOutcome {
  conversation: Conversation | null;
  refusal: Refusal | null;
}

/** Officers and deputies act on anybody's. */
export const actsOnAll = (caller: Caller): boolean =>
  caller.roles.some((role) => role === 'officer' || role === 'deputy');

/** Officers and deputies act on anybody's; others on their own and on what is nobody's yet. */
export const mayAct = (caller: Caller, { assignedTo }: Pick<Conversation, 'assignedTo'>): boolean =>
  assignedTo === null || assignedTo === caller.staffNumber || actsOnAll(caller);

/** Whoever works in a conversation is inside it as the case, whatever case is open besides. The door asks whether it is theirs. */
const within = (caller: Caller, { id }: Pick<Conversation, 'id'>): Caller => ({ ...caller, caseId: id });

type Opening = { fields: ConsultationFields; refusal: null } | { fields: null; refusal: Refusal };

/** What was said, or why it stays shut: RESTRICTED, DESTROYED, OVER where it is closed and the caller's case no longer, FORBIDDEN. Recorded as a look. Throws `Refused` UNAVAILABLE. */
export async function openThread(
  { door }: Pick<Sources, 'door'>,
  caller: Caller,
  operation: string,
  found: Conversation,
): Promise<Opening> {
  const { set } = stores[found.kind];
  try {
    const [opened] = await door.open(within(caller, found), { operation }, set, [found]);
    if (opened?.kind === 'opened') return { fields: opened.value, refusal: null };
    const code = opened?.kind === 'restricted' ? 'RESTRICTED' : 'DESTROYED';
    return { fields: null, refusal: conversationRefusal(code, caller.language) };
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'FORBIDDEN') throw error;
    if (found.state === 'CLOSED') return { fields: null, refusal: conversationRefusal('OVER', caller.language) };
    return { fields: null, refusal: error.toRefusal() };
  }
}

export interface Act {
  conversation: Conversation;
  fields: ConsultationFields;
}

/**
 * The conversation to act on and its contents, or the refusal: NOT_FOUND, NOT_YOURS, CLOSED, CHANGED where `version` is not its version any
 * more, and those of `openThread`.
 */
export async function beginAct(
  sources: Pick<Sources, 'pool' | 'door'>,
  caller: Caller,
  operation: string,
  asked: { id: string; version: number | null },
): Promise<{ act: Act; refusal: null } | { act: null; conversation: Conversation | null; refusal: Refusal }> {
  const found = isId(asked.id) ? await findConversation(sources.pool, asked.id) : null;
  const refuse = (code: Parameters<typeof conversationRefusal>[0]) => ({
    act: null,
    conversation: found,
    refusal: conversationRefusal(code, caller.language),
  });
  if (!found) return refuse('NOT_FOUND');
  if (!mayAct(caller, found)) return refuse('NOT_YOURS');
  if (found.state === 'CLOSED') return refuse('CLOSED');
  if (asked.version !== null && asked.version !== found.version) return refuse('CHANGED');
  const { fields, refusal } = await openThread(sources, caller, operation, found);
  return fields ? { act: { conversation: found, fields }, refusal: null } : { act: null, conversation: found, refusal };
}
