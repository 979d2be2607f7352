// The steps of a rights request against the privacy part, which looks at the row each time. A request that is gone is an answer, not a fault.
import {
  CarryOutRequestDocument,
  CloseUnverifiedDocument,
  RemindOfRequestDocument,
  RequestStepsDocument,
} from '../generated/operations.ts';
import { beating } from '../beating.ts';
import { retried } from '../destruction/faults.ts';
import type { Subgraphs } from '../subgraphs.ts';
import type { RequestActivities } from './activities.types.ts';

/** Tried again whatever happens; a worker that dies meanwhile is noticed. */
const asked = <Result>(work: () => Promise<Result>): Promise<Result> => retried(() => beating(work));

export function requestActivities(parts: Subgraphs): RequestActivities {
  return {
    requestSteps: (requestId) =>
      asked(async () => {
        const { state, reminders, unverifiedInMs } = (await parts.call('privacy', RequestStepsDocument, { requestId }))
          .requestSteps;
        return {
          state,
          reminders: reminders.map(({ share, inMs }) => ({ share, inMs })),
          unverifiedInMs: unverifiedInMs ?? null,
        };
      }),
    remindOfRequest: ({ requestId, share }) =>
      asked(async () => {
        await parts.call('privacy', RemindOfRequestDocument, { requestId, share });
      }),
    closeUnverified: (requestId) =>
      asked(async () => {
        await parts.call('privacy', CloseUnverifiedDocument, { requestId });
      }),
    carryOutRequest: (requestId) =>
      asked(async () => (await parts.call('privacy', CarryOutRequestDocument, { requestId })).carryOutRequest),
  };
}
