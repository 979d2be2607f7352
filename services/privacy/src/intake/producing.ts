// What a message becomes: requests, a conversation, or one more message of a case that is there; its attachments beside it.
// Runs within the transaction of the intake, which is why everything here is given `sources` whose pool is that transaction.
import { randomUUID } from 'node:crypto';
import type { Language } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import { stores } from '../consultations/consultation.entity.ts';
import { addMessage, openConversation } from '../consultations/opening.ts';
import { storeDocument, type NewDocument } from '../documents/storing.ts';
import { addRequestMessage } from '../requests/content.ts';
import { openRequest } from '../requests/opening.ts';
import type { Sources } from '../sources.ts';
import type { Decision } from './deciding/decide.ts';
import { isRight } from './deciding/kind.ts';
import type { Attachment, MailMessage } from './reading/message.ts';
import type { CaseRef } from './threading.ts';
import { NotJudged } from './waiting.ts';

export interface Produced {
  cases: CaseRef[];
  /** Attachments that were not taken. */
  refused: number;
}

/** A letter that was read, with when it came, in business time, and the registry entry of its sender. */
export interface Incoming {
  message: MailMessage;
  subjectId: string;
  language: Language;
  receivedAt: Date;
}

async function* once(content: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(content);
}

/** Stores attachments; what is refused is kept out and counted. Throws `NotJudged`, `Refused` UNAVAILABLE. */
async function attach(
  sources: Sources,
  { message, subjectId, language }: Incoming,
  kind: 'ATTACHMENT' | 'CONVERSATION_ATTACHMENT',
  caseId: string,
  /** Of a conversation that is not written yet. */
  conversationClass?: string,
): Promise<{ documents: string[]; refused: number }> {
  const documents: string[] = [];
  const place = conversationClass === undefined ? {} : { conversationClass };
  for (const one of message.attachments) {
    const outcome = await storeDocument(sources, documentOf(one, { ...place, kind, subjectId, caseId }), language);
    if (outcome.kind === 'stored') documents.push(outcome.documentId);
    // Nobody has judged it yet: the message waits, and is taken again.
    else if (outcome.refusal.code === 'SCANNER_UNAVAILABLE' || outcome.refusal.code === 'NOT_SCANNED')
      throw new NotJudged(outcome.refusal.code);
  }
  return { documents, refused: message.attachments.length - documents.length };
}

const documentOf = (
  { name, declaredType, content }: Attachment,
  place: Pick<NewDocument, 'kind' | 'subjectId' | 'caseId' | 'conversationClass'>,
) => ({
  ...place,
  tenantId: null,
  name,
  content: once(content),
  // Mail programs say this where they do not know: it is no claim.
  ...(declaredType === 'application/octet-stream' ? {} : { declaredType }),
});

/** Opens the cases of a message. Throws `Refused` FORBIDDEN while the sender's own class is being destroyed, UNAVAILABLE. */
export async function openCases(
  sources: Sources,
  incoming: Incoming,
  decision: Extract<Decision, { kind: 'case' }>,
): Promise<Produced> {
  return isRight(decision.suggested)
    ? openRequests(sources, incoming, decision.suggested, decision)
    : openTalk(sources, incoming, decision.suggested);
}

async function openRequests(
  sources: Sources,
  incoming: Incoming,
  kind: 'VIEW' | 'CORRECT' | 'DELETE' | 'STOP',
  { wishes, language }: Extract<Decision, { kind: 'case' }>,
): Promise<Produced> {
  const { message, subjectId, receivedAt } = incoming;
  const cases = wishes.map((): CaseRef => ({ kind: 'REQUEST', id: randomUUID() }));
  // What came with a message about several people is kept once, with the first of its requests, and named by all.
  const { documents, refused } = await attach(sources, incoming, 'ATTACHMENT', cases[0]?.id ?? '');
  for (const [index, { about, requestedBy }] of wishes.entries()) {
    const said = {
      id: randomUUID(),
      at: receivedAt.toISOString(),
      by: 'REQUESTER' as const,
      via: 'EMAIL' as const,
      text: message.text,
      documents,
    };
    await openRequest(sources, {
      id: cases[index]?.id ?? '',
      apartFrom: cases.map((one) => one.id),
      kind,
      kindConfirmed: false,
      channel: 'EMAIL',
      language,
      requestedBy,
      subjectId,
      tenantId: null,
      receivedAt,
      fields: {
        name: message.from.name || null,
        contact: message.from.address,
        about,
        subject: message.subject || null,
        messages: [said],
        note: null,
      },
    });
  }
  return { cases, refused };
}

async function openTalk(
  sources: Sources,
  incoming: Incoming,
  kind: 'CONSULTATION' | 'DEMO_REQUEST' | 'COMPLAINT',
): Promise<Produced> {
  const { message, subjectId, language, receivedAt } = incoming;
  const id = randomUUID();
  const { documents, refused } = await attach(
    sources,
    incoming,
    'CONVERSATION_ATTACHMENT',
    id,
    stores[kind].recordClass,
  );
  await openConversation(sources, {
    id,
    kind,
    channel: 'EMAIL',
    language,
    subjectId,
    tenantId: null,
    receivedAt,
    fields: {
      name: message.from.name || null,
      from: message.from.address,
      subject: message.subject || null,
      messages: [{ by: 'REQUESTER', via: 'EMAIL', text: message.text, documents }],
    },
  });
  return { cases: [{ kind: 'CONVERSATION', id }], refused };
}

/** Adds a message to its case. Throws `Refused` NOT_FOUND or GONE where the case takes no more, UNAVAILABLE. */
export async function addToCase(sources: Sources, incoming: Incoming, to: CaseRef): Promise<Produced> {
  const { message, receivedAt: at } = incoming;
  const said = { id: randomUUID(), at, by: 'REQUESTER', via: 'EMAIL', text: message.text } as const;
  if (to.kind === 'REQUEST') {
    const { documents, refused } = await attach(sources, incoming, 'ATTACHMENT', to.id);
    await addRequestMessage(sources, to.id, { ...said, documents });
    return { cases: [to], refused };
  }
  const { documents, refused } = await attach(sources, incoming, 'CONVERSATION_ATTACHMENT', to.id);
  const added = await addMessage(sources, to.id, { ...said, documents });
  if (added === null) throw new Refused('GONE', 'What this conversation held was destroyed.');
  return { cases: [to], refused };
}
