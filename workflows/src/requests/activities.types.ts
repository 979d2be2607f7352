// What the clock of a rights request may ask for: an interface only. Opaque ids, codes and durations; never a person or what they wrote.

/** What is still to come of a request, as its row says now. */
export interface StepsLeft {
  /** CLOSED and UNKNOWN: nothing is. */
  state: string;
  /** Percent of the time gone, and milliseconds until then. */
  reminders: { share: number; inMs: number }[];
  /** Milliseconds until a requester who was not verified is closed; null where that is over. */
  unverifiedInMs: number | null;
}

export interface RequestActivities {
  requestSteps(requestId: string): Promise<StepsLeft>;
  remindOfRequest(reminder: { requestId: string; share: number }): Promise<void>;
  closeUnverified(requestId: string): Promise<void>;
  /** DONE, GOES_ON, WAITS or IDLE. */
  carryOutRequest(requestId: string): Promise<string>;
}
