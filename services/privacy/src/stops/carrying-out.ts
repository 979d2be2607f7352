// Carries out a granted stop of processing: the door shuts in every part at once, and whoever else has the data is told. Lifts nothing.
import { inTransaction } from '@clounge/shared/database';
import { concernedBy } from '../requests/concerned.ts';
import { appendRequestEvent } from '../requests/events.ts';
import type { RightsRequest } from '../requests/request.entity.ts';
import type { Sources } from '../sources.ts';
import { openTasksAbout } from '../trustees/opening.ts';
import { tellableClasses } from '../trustees/register.ts';
import { stopProcessing } from './stopping.ts';

/**
 * Shuts the door for whom the request is about. Asked again it changes nothing. Throws `Refused` UNAVAILABLE where the vault does not answer.
 */
export async function carryOutStop(
  sources: Sources,
  request: RightsRequest,
  granted: readonly { recordClass: string }[],
): Promise<{ done: boolean }> {
  const { id: requestId, decidedAt, decidedBy } = request;
  if (!decidedAt || decidedBy === null) return { done: false };
  const subjectIds = concernedBy(request);
  await stopProcessing(sources, { requestId, subjectIds, ground: 'STOP', since: decidedAt, by: decidedBy });
  const tellable = tellableClasses(sources.policy);
  const recordClasses = granted.map((item) => item.recordClass).filter((one) => tellable.includes(one));
  await inTransaction(sources.pool, async (db) => {
    const event = { requestId, at: sources.clock.now(), kind: 'STOPPED', by: decidedBy } as const;
    const facts = { people: subjectIds.length };
    // The event is written once, so whoever else has the data is told once.
    if (!(await appendRequestEvent(db, { ...event, facts, once: `stopped:${requestId}` }))) return;
    for (const subjectId of subjectIds) {
      const telling = { kind: 'STOP', subjectId, recordClasses, reason: request.reference, by: decidedBy } as const;
      await openTasksAbout(db, sources.policy, telling, sources.clock.now());
    }
  });
  return { done: true };
}
