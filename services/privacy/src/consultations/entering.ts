// Staff write down what was said on the phone or came on paper. A stranger gets an entry of the registry; nobody is looked up by name.
import { isLanguage, type Caller } from '@clounge/shared/caller';
import { isId } from '../destruction/batches.ts';
import type { Sources } from '../sources.ts';
import { isRegistered, registerStranger } from '../strangers.ts';
import type { ConversationOutcome } from './acting.ts';
import { findConversation } from './conversations.ts';
import { openConversation } from './opening.ts';
import { conversationRefusal } from './refusals.ts';
import type { ConsultationKind } from './consultation.entity.ts';

export interface EnteredConversation {
  kind: ConsultationKind;
  channel: 'PHONE' | 'POST' | 'FAX';
  /** en, ko or id. */
  language: string;
  /** The entry of the registry; null for somebody who has none. */
  personId?: string | null;
  name?: string | null;
  /** Address to answer to, an e-mail address or one of the post. */
  contact?: string | null;
  subject?: string | null;
  text: string;
  receivedAt?: Date | null;
}

const longestText = 20_000;

/** Refusals: BAD_USER_INPUT, UNKNOWN_PERSON. Throws `Refused` UNAVAILABLE: then nothing was kept. */
export async function openConversationFor(
  sources: Sources,
  caller: Caller,
  entered: EnteredConversation,
): Promise<ConversationOutcome> {
  const refuse = (name: 'TEXT' | 'NO_PERSON' | 'UNKNOWN_PERSON' | 'LANGUAGE') => ({
    conversation: null,
    refusal: conversationRefusal(name, caller.language),
  });
  const text = entered.text.trim();
  if (text === '' || text.length > longestText) return refuse('TEXT');
  const personId = entered.personId?.toLowerCase() ?? null;
  if (personId !== null && !isId(personId)) return refuse('NO_PERSON');
  const { language } = entered;
  if (!isLanguage(language)) return refuse('LANGUAGE');
  if (personId !== null && !(await isRegistered(sources, personId))) return refuse('UNKNOWN_PERSON');
  const now = sources.clock.now();
  const receivedAt = entered.receivedAt && entered.receivedAt < now ? entered.receivedAt : now;
  const subjectId = personId ?? (await registerStranger(sources));
  const { kind, channel } = entered;
  const fields = {
    name: entered.name?.trim() || null,
    from: entered.contact?.trim() || null,
    subject: entered.subject?.trim() || null,
    messages: [{ by: 'REQUESTER' as const, via: channel, text }],
  };
  const asked = { kind, channel, language, subjectId, tenantId: null, receivedAt, fields };
  const { id } = await openConversation(sources, asked, caller.staffNumber);
  return { conversation: await findConversation(sources.pool, id), refusal: null };
}
