// The clock of one guardian consent: the end of one whose papers do not come, reminders of its renewal, its last day. The row decides: each step
// looks at it again, and a message only says that something changed.
import {
  condition,
  continueAsNew,
  defineSignal,
  proxyActivities,
  setHandler,
  workflowInfo,
} from '@temporalio/workflow';
import type { GuardianConsentRef } from '@clounge/shared/payloads';
import type { GuardianActivities } from './activities.types.ts';
import { nextStep } from './plan.ts';

const changed = defineSignal('changed');

// A part or a worker that is away delays the clock's steps and loses none.
const { guardianSteps, lapseGuardianConsent, remindOfGuardianConsent, expireGuardianConsent } =
  proxyActivities<GuardianActivities>({
    startToCloseTimeout: '3 minutes',
    heartbeatTimeout: '15 seconds',
    retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '30 seconds' },
  });

export async function guardianConsent({ consentId }: GuardianConsentRef): Promise<{ state: string }> {
  let news = 0;
  setHandler(changed, () => {
    news += 1;
  });
  for (;;) {
    const seen = news;
    const step = nextStep(await guardianSteps(consentId));
    if (step.kind === 'END') return { state: step.state };
    if (step.kind === 'LAPSE') await lapseGuardianConsent(consentId);
    else if (step.kind === 'EXPIRE') await expireGuardianConsent(consentId);
    else if (step.kind === 'REMIND') await remindOfGuardianConsent({ consentId, days: step.days });
    else await (step.ms === null ? condition(() => news !== seen) : condition(() => news !== seen, step.ms));
    // Nothing is carried over: the row knows everything.
    if (workflowInfo().continueAsNewSuggested) return continueAsNew<typeof guardianConsent>({ consentId });
  }
}
