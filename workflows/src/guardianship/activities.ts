// The steps of a guardian consent against the privacy part, which looks at the row each time.
import {
  ExpireGuardianConsentDocument,
  GuardianStepsDocument,
  LapseGuardianConsentDocument,
  RemindOfGuardianConsentDocument,
} from '../generated/operations.ts';
import { beating } from '../beating.ts';
import { retried } from '../destruction/faults.ts';
import type { Subgraphs } from '../subgraphs.ts';
import type { GuardianActivities } from './activities.types.ts';

/** Tried again whatever happens; a worker that dies meanwhile is noticed. */
const asked = <Result>(work: () => Promise<Result>): Promise<Result> => retried(() => beating(work));

export function guardianActivities(parts: Subgraphs): GuardianActivities {
  return {
    guardianSteps: (consentId) =>
      asked(async () => {
        const { guardianSteps } = await parts.call('privacy', GuardianStepsDocument, { consentId });
        const { state, papersInMs, reminders, endsInMs } = guardianSteps;
        return {
          state,
          papersInMs: papersInMs ?? null,
          reminders: reminders.map(({ days, inMs }) => ({ days, inMs })),
          endsInMs: endsInMs ?? null,
        };
      }),
    lapseGuardianConsent: (consentId) =>
      asked(async () => {
        await parts.call('privacy', LapseGuardianConsentDocument, { consentId });
      }),
    remindOfGuardianConsent: ({ consentId, days }) =>
      asked(async () => {
        await parts.call('privacy', RemindOfGuardianConsentDocument, { consentId, days });
      }),
    expireGuardianConsent: (consentId) =>
      asked(async () => {
        await parts.call('privacy', ExpireGuardianConsentDocument, { consentId });
      }),
  };
}
