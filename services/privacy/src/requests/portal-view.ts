// What a requester may be shown of their own request: where it stands and what was said, never who else asks or whom we know.
import type { Sources } from '../sources.ts';
import { openRequestContent, registrar } from './content.ts';
import { findRequest } from './finding.ts';
import type { RequestMessage, RightsRequest } from './request.entity.ts';

export interface PortalRequest extends Pick<
  RightsRequest,
  | 'id'
  | 'reference'
  | 'kind'
  | 'channel'
  | 'language'
  | 'state'
  | 'requestedBy'
  | 'receivedAt'
  | 'verifyBy'
  | 'verifiedAt'
  | 'outcome'
  | 'closedAt'
> {
  /** Last moment of our answer (inclusive). */
  answerBy: Date;
  messages: RequestMessage[];
}

/** A request for whoever asked, once the caller made sure that it is them; the look is recorded. Null where there is none. */
export async function requestForPortal(
  sources: Pick<Sources, 'orm' | 'pool' | 'door' | 'config'>,
  id: string,
): Promise<PortalRequest | null> {
  const request = await findRequest(sources, id);
  if (!request) return null;
  const content = await openRequestContent(sources, registrar(sources), 'requestForPortal', request);
  const {
    reference,
    kind,
    channel,
    language,
    state,
    requestedBy,
    receivedAt,
    verifyBy,
    verifiedAt,
    outcome,
    closedAt,
  } = request;
  const shown = { reference, kind, channel, language, state, requestedBy, receivedAt, verifyBy, verifiedAt };
  return {
    id: request.id,
    ...shown,
    outcome,
    closedAt,
    answerBy: request.answerBy(),
    messages: content?.messages ?? [],
  };
}
