// The checklists of staff, by way of checking. Pure: every point must be met, and none counts twice. Art. 6(3), 6(5).
export const checklists = {
  CALL_BACK: ['NUMBER_FROM_RECORDS', 'NAME_GIVEN', 'KNOWS_WHAT_WE_HOLD', 'REQUEST_CONFIRMED'],
  DOCUMENT: ['NAME_MATCHES', 'NOT_EXPIRED', 'NUMBERS_COVERED', 'LOOKS_GENUINE'],
  GUARDIAN: ['NAME_OF_THE_CONSENT', 'REACHED_AT_ITS_ADDRESS', 'SAID_IT_THEMSELVES'],
  MANDATE: ['SIGNED_BY_PERSON', 'NAMES_THE_AGENT', 'AGENT_IDENTIFIED', 'COVERS_THE_REQUEST'],
} as const;

export type CheckedHow = keyof typeof checklists;
export type CallBackPoint = (typeof checklists.CALL_BACK)[number];
export type DocumentPoint = (typeof checklists.DOCUMENT)[number];
export type GuardianRequestPoint = (typeof checklists.GUARDIAN)[number];
export type MandatePoint = (typeof checklists.MANDATE)[number];

/** Whether every point of a list was met. */
export const isMet = (how: CheckedHow, met: readonly string[]): boolean =>
  checklists[how].every((point) => met.includes(point));
