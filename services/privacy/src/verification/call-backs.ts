// The checklist of a call to the number that our own records have. Pure: every point must be met, and none counts twice.
export const callBackPoints = ['NUMBER_FROM_RECORDS', 'NAME_GIVEN', 'KNOWS_WHAT_WE_HOLD', 'REQUEST_CONFIRMED'] as const;
export type CallBackPoint = (typeof callBackPoints)[number];

/** Whether a call showed who asks. Art. 6(5). */
export const callShowsWho = (met: readonly CallBackPoint[]): boolean =>
  callBackPoints.every((point) => met.includes(point));
