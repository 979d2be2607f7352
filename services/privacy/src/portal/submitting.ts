// Takes a request from the portal: a registry entry of its own for whoever writes, the request, its code, and the letter, without looking for anybody.
import { randomUUID } from 'node:crypto';
import { instantInWords } from '@clounge/shared/policy';
import { inTransaction, uuidOfHash } from '@clounge/shared/database';
import { enqueue } from '../outbox/outbox.ts';
import { openRequestContent, registrar } from '../requests/content.ts';
import { findRequest } from '../requests/finding.ts';
import { objectToDecision } from '../requests/objecting.ts';
import { openRequest, type NewRequest } from '../requests/opening.ts';
import type { ReceivedFields } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { registerStranger } from '../strangers.ts';
import { codeHash, grouped } from '../verification/secret-codes.ts';
import type { Asked } from './ask-form.ts';
import { issueFollowCode } from './following.ts';
import { pathTo } from './frame.ts';
import { sendConsentReceipt } from './guardians/submitting.ts';
import { filled, portalWords } from './words/words.ts';

/**
 * The request's id for a form's name. Keyed, because ids of requests are no secrets: whoever knew one could else name it and be given its code.
 */
async function requestIdOf({ door }: Pick<Sources, 'door'>, form: string): Promise<string> {
  return uuidOfHash(await codeHash(door, 'form', form));
}

function fieldsOf({ name, email, employeeNumber, about, text, forSelf }: Asked, at: Date): ReceivedFields {
  return {
    name,
    contact: email,
    about: {
      ...(forSelf && email !== null ? { email } : {}),
      ...(employeeNumber === null ? {} : { employeeNumber }),
      name: about ?? name,
    },
    subject: null,
    messages:
      text === null
        ? []
        : [{ id: randomUUID(), at: at.toISOString(), by: 'REQUESTER', via: 'PORTAL', text, documents: [] }],
    note: null,
  };
}

export interface Received {
  reference: string;
  code: string;
  dueAt: Date;
}

/**
 * Opens a request and answers its reference and a code that opens it, the code for this once. Throws `Refused` UNAVAILABLE; sent again then,
 * the same form asks for the same.
 */
export async function submitRequest(sources: Sources, asked: Asked, form: string): Promise<Received> {
  const id = await requestIdOf(sources, form);
  const receivedAt = sources.clock.now();
  const before = await findRequest(sources, id);
  const request: NewRequest = {
    id,
    kind: asked.right,
    kindConfirmed: true,
    channel: 'PORTAL',
    language: asked.language,
    requestedBy: asked.forSelf ? 'SELF' : 'AGENT',
    subjectId: before?.subjectId ?? (await registerStranger(sources)),
    tenantId: null,
    receivedAt,
    fields: fieldsOf(asked, receivedAt),
  };
  const { reference, dueAt } = await openRequest(sources, request);
  const code = await inTransaction(sources.pool, async (db) => {
    if (asked.email !== null) await enqueue(db, { kind: 'PORTAL_RECEIPT', subject: id });
    return issueFollowCode(sources, db, { id, reference });
  });
  return { reference, code, dueAt };
}

/**
 * Writes to the address that the requester gave that their request (or a guardian's consent) is here, with a code of its own: the first one is known to the page
 * alone. From the outbox; throws where the letter did not leave.
 */
export async function sendReceipt(sources: Sources, requestId: string): Promise<void> {
  const { pool, policy, config, mail } = sources;
  const request = await findRequest(sources, requestId);
  const content = request && (await openRequestContent(sources, registrar(sources), 'sendReceipt', request));
  if (!request) return sendConsentReceipt(sources, requestId);
  if (content?.contact == null) return;
  const { language, reference } = request;
  const { subject, text } = portalWords(language).letters.received;
  const blanks = {
    reference,
    code: grouped(await issueFollowCode(sources, pool, request)),
    until: instantInWords(request.answerBy(), policy, language),
    link: `${config.publicUrl}${pathTo(language, 'follow')}`,
    operator: policy.operator.name,
  };
  const letter = { subject: filled(subject, blanks), text: filled(text, blanks) };
  await mail.send({ to: content.contact, ...letter, id: `receipt/${requestId}` });
}

/** Opens an objection to what was decided; true where there is one now. Somebody else decides it. */
export async function objectTo(sources: Sources, requestId: string, text: string): Promise<boolean> {
  const input = { requestId, text, channel: 'PORTAL' } as const;
  const { refusal } = await objectToDecision(sources, registrar(sources), input);
  return refusal === null || refusal.code === 'OBJECTED_ALREADY';
}
