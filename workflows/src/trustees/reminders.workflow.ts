// The hourly look at trustees' tasks: who must be reminded, what is overdue. Never decides anything: what was told stands in the rows.
import { proxyActivities } from '@temporalio/workflow';
import type { TrusteeActivities } from './activities.types.ts';

const { remindTrustees } = proxyActivities<TrusteeActivities>({
  startToCloseTimeout: '3 minutes',
  // The next hour's run does what this one could not: a part that is away for long must not pile up runs.
  scheduleToCloseTimeout: '45 minutes',
  retry: { initialInterval: '5 seconds', backoffCoefficient: 2, maximumInterval: '2 minutes' },
});

export async function trusteeReminders(): Promise<{ reminded: number; escalated: number }> {
  return remindTrustees();
}
