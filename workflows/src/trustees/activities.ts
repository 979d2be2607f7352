// Reminders of trustees against the privacy part, which knows whom and when. Never reads a task.
import { attempted } from '../destruction/faults.ts';
import { RemindTrusteesDocument } from '../generated/operations.ts';
import type { Subgraphs } from '../subgraphs.ts';
import type { TrusteeActivities } from './activities.types.ts';

export function trusteeActivities(parts: Subgraphs): TrusteeActivities {
  return {
    remindTrustees: () =>
      attempted(async () => {
        const { reminded, escalated } = (await parts.call('privacy', RemindTrusteesDocument, {})).remindTrustees;
        return { reminded, escalated };
      }),
  };
}
