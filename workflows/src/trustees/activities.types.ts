// What the reminders may ask for: an interface only. Counts, never a person or an address.

export interface TrusteeActivities {
  /** How many tasks reached a level, and how many letters the persons in charge were sent. */
  remindTrustees(): Promise<{ reminded: number; escalated: number }>;
}
