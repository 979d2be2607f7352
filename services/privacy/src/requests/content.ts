// What people wrote, through the door: read with an access record, and rewritten as a whole. Never lets two writers lose each other's words.
import { randomUUID } from 'node:crypto';
import { ownCaller, type Caller } from '@clounge/shared/caller';
import { Refused } from '@clounge/shared/errors';
import type { Sources } from '../sources.ts';
import { appendRequestEvent } from './events.ts';
import { findRequest } from './finding.ts';
import { requestFields, type RequestMessage, type RightsRequest, type RightsRequestFields } from './request.entity.ts';

type ContentSources = Pick<Sources, 'door' | 'orm' | 'pool' | 'config' | 'clock'>;

/** The part itself, where it writes down what came in or answers: it opens, and shows to nobody. */
export const registrar = ({ config }: Pick<Sources, 'config'>): Caller => ownCaller(config.clientId, 'own-rights');

/** The sealed part of a request; null where it was destroyed. Throws `Refused` FORBIDDEN, UNAVAILABLE. */
export async function openRequestContent(
  { door }: Pick<Sources, 'door'>,
  caller: Caller,
  operation: string,
  request: RightsRequest,
): Promise<RightsRequestFields | null> {
  // For the person's own rights: restricted people may exercise them too.
  const [opened] = await door.open(caller, { operation, purpose: 'own-rights' }, requestFields, [request]);
  return opened?.kind === 'opened' ? opened.value : null;
}

/** How often two writers may meet before one is told. */
const attempts = 5;

/**
 * Rewrites the sealed part. Throws `Refused` NOT_FOUND, GONE where it was destroyed, and UNAVAILABLE; then nothing was written.
 */
export async function rewriteContent(
  sources: ContentSources,
  requestId: string,
  operation: string,
  change: (fields: RightsRequestFields) => RightsRequestFields,
): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const request = await findRequest(sources, requestId);
    if (!request) throw new Refused('NOT_FOUND', 'There is no such request.');
    const fields = await openRequestContent(sources, registrar(sources), operation, request);
    if (!fields) throw new Refused('GONE', 'What this request held was destroyed; nothing more is kept under it.');
    const { id, tenantId, scope, scopeVersion, revision } = request;
    const [written] = await sources.door.seal(requestFields, [
      { id, tenantId, scope, scopeVersion, value: change(fields) },
    ]);
    const updated = await sources.pool.query(
      'update rights_request set sealed = $3, revision = revision + 1 where id = $1 and revision = $2',
      [id, revision, written?.sealed],
    );
    if (updated.rowCount === 1) return;
  }
  throw new Refused('UNAVAILABLE', 'Others are writing to this request.', { wayOut: 'Try again in a moment.' });
}

export type NewMessage = Omit<RequestMessage, 'id' | 'at'> & { id?: string; at?: Date };

/** Adds a message to a request; the same id is kept once. Answers its id. Throws as `rewriteContent`. */
export async function addRequestMessage(
  sources: ContentSources,
  requestId: string,
  message: NewMessage,
): Promise<string> {
  const id = message.id ?? randomUUID();
  const at = message.at ?? sources.clock.now();
  const kept: RequestMessage = { ...message, id, at: at.toISOString() };
  await rewriteContent(sources, requestId, 'addRequestMessage', (fields) =>
    fields.messages.some((one) => one.id === id) ? fields : { ...fields, messages: [...fields.messages, kept] },
  );
  await appendRequestEvent(sources.pool, {
    requestId,
    at,
    kind: 'MESSAGE',
    by: null,
    facts: { by: message.by, via: message.via, documents: message.documents.length },
    once: `message:${requestId}:${id}`,
  });
  return id;
}
