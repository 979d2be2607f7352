// What stands behind the types of conversations.
import type { Conversation } from './conversations.ts';
import type { ConversationEvent } from './events.ts';

export type ConversationMapper = Conversation;
export type ConversationEventMapper = ConversationEvent;
