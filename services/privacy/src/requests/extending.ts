// More time, where the law knows it: the notice is written first, and the extension begins when the notice was handed over.
import type { Caller } from '@clounge/shared/caller';
import type { Sources } from '../sources.ts';
import { actOn, type RequestActOutcome } from './acting.ts';
import { appendRequestEvent } from './events.ts';
import { writeLetter } from './letters.ts';

/**
 * Writes the notice of an extension. GDPR Art. 12(3) is the one law of the policy that knows one.
 * Refusals of `actOn`, DECIDED_ALREADY, EXTENSION_NOT_ALLOWED, ALREADY_EXTENDED, OVERDUE.
 */
export const extendRequest = (sources: Sources, caller: Caller, requestId: string): Promise<RequestActOutcome> =>
  actOn(sources, caller, requestId, 'EXTEND', async ({ db, request, staffNumber, circumstances: { at } }) => {
    await appendRequestEvent(db, { requestId: request.id, at, kind: 'EXTENSION_ANNOUNCED', by: staffNumber });
    await writeLetter(db, request, 'EXTENSION', at);
    return null;
  });
