// Guardian consents as the stand-in privacy part keeps them. Never a proof of what the real part does.

/** A consent; times in milliseconds on the clock of the test. */
export interface StandInConsent {
  state: string;
  /** Until when papers are waited for; null where they are there. */
  papersBy: number | null;
  endsAt: number | null;
  /** Days before the end at the last reminder. */
  reminded: number | null;
}

const days = [30, 7];
const dayMs = 86_400_000;

/** Answers an operation as the row says now. */
export function guardianAnswer(
  consent: StandInConsent | undefined,
  now: number,
  operation: string,
  variables: Record<string, unknown>,
): Record<string, unknown> {
  switch (operation) {
    case 'LapseGuardianConsent': {
      const due = consent?.papersBy != null && now >= consent.papersBy;
      if (due) consent.state = 'LAPSED';
      return { lapseGuardianConsent: due };
    }
    case 'ExpireGuardianConsent': {
      const due = consent?.endsAt != null && now >= consent.endsAt;
      if (due) consent.state = 'ENDED';
      return { expireGuardianConsent: due };
    }
    case 'RemindOfGuardianConsent': {
      if (consent) consent.reminded = Number(variables['days']);
      return { remindOfGuardianConsent: true };
    }
  }
  const nothing = { papersInMs: null, reminders: [], endsInMs: null };
  if (!consent) return { guardianSteps: { state: 'UNKNOWN', ...nothing } };
  const inMs = (then: number | null) => (then === null ? null : Math.max(0, then - now));
  const { state, endsAt, reminded } = consent;
  if (state === 'RECEIVED') return { guardianSteps: { state, ...nothing, papersInMs: inMs(consent.papersBy) } };
  if (state !== 'GRANTED' || endsAt === null) return { guardianSteps: { state, ...nothing } };
  const left = days.filter((one) => reminded === null || one < reminded);
  const reminders = left.map((one) => ({ days: one, inMs: inMs(endsAt - one * dayMs) }));
  return { guardianSteps: { state, papersInMs: null, reminders, endsInMs: inMs(endsAt) } };
}
