// What can be done with a request, as the server names it.

export const actNames = [
  'CONFIRM_KIND',
  'MATCH',
  'VERIFY',
  'ASSIGN',
  'NOTE',
  'EXTEND',
  'DECIDE',
  'WITHDRAW',
  'CLOSE_AS_DUPLICATE',
  'OBJECT',
] as const;
export type ActName = (typeof actNames)[number];
