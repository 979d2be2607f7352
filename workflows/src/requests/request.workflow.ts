// The clock of one rights request, from its receipt to its end: reminders, escalation, the end of an unverified one, the carrying out of what
// was granted. The row decides: each step looks at it again, and a message only says that something changed.
import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { RightsRequestRef } from '@clounge/shared/payloads';
import type { RequestActivities } from './activities.types.ts';
import * as plan from './plan.ts';

const changed = defineSignal('changed');

// A part or a worker that is away delays the clock's steps and loses none.
const { requestSteps, remindOfRequest, closeUnverified, carryOutRequest } = proxyActivities<RequestActivities>({
  startToCloseTimeout: '3 minutes',
  heartbeatTimeout: '15 seconds',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
});

export async function rightsRequest({ requestId }: RightsRequestRef): Promise<{ state: string }> {
  let news = 0;
  setHandler(changed, () => {
    news += 1;
  });
  for (;;) {
    const seen = news;
    const left = await requestSteps(requestId);
    const again = plan.isGranted(left.state) ? await carry(requestId) : null;
    if (again === 0) continue;
    const step = plan.nextStep(left);
    if (step.kind === 'END') return { state: step.state };
    if (step.kind === 'CLOSE_UNVERIFIED') await closeUnverified(requestId);
    else if (step.kind === 'REMIND') await remindOfRequest({ requestId, share: step.share });
    else await untilNews(() => news !== seen, plan.sooner(step.ms, again));
    // Nothing is carried over: the row knows everything, and a change that came meanwhile is seen at the first look.
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof rightsRequest>({ requestId });
  }
}

/** One step of carrying out; milliseconds until the next, 0 where the row is to be looked at again at once. */
async function carry(requestId: string): Promise<number> {
  const outcome = await carryOutRequest(requestId);
  if (outcome === 'GOES_ON') return plan.carryAgainMs;
  return outcome === 'WAITS' ? plan.waitAgainMs : 0;
}

const untilNews = (came: () => boolean, ms: number | null): Promise<unknown> =>
  ms === null ? condition(came) : condition(came, ms);
