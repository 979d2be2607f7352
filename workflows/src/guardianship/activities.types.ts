// What the clock of a guardian consent may ask for: an interface only. Opaque ids, codes and durations; never a person.

/** What is still to come of a consent, as its row says now. */
export interface GuardianStepsLeft {
  state: string;
  /** Milliseconds until a consent whose papers are missing is closed; null where nothing is. */
  papersInMs: number | null;
  /** Days before the end, and milliseconds until then. */
  reminders: { days: number; inMs: number }[];
  /** Milliseconds until its last day is over; null where it does not hold. */
  endsInMs: number | null;
}

export interface GuardianActivities {
  guardianSteps(consentId: string): Promise<GuardianStepsLeft>;
  lapseGuardianConsent(consentId: string): Promise<void>;
  remindOfGuardianConsent(reminder: { consentId: string; days: number }): Promise<void>;
  expireGuardianConsent(consentId: string): Promise<void>;
}
