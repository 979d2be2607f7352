// The five steps of the procedure as far as a list has come. Pure.
import type { BatchDetailFragment, BatchState } from '../generated/operations.ts';

export const stepNames = ['select', 'approve', 'destroy', 'prove', 'certify'] as const;
export type StepName = (typeof stepNames)[number];
export type StepState = 'done' | 'current' | 'next' | 'failed';

export interface Step {
  name: StepName;
  state: StepState;
  at: string | null;
  by: string | null;
}

/** Which step a state stands at: the first that is not done. */
const standing: Record<BatchState, number> = {
  AWAITING_APPROVAL: 1,
  RETURNED: 1,
  APPROVED: 2,
  DESTROYING: 2,
  PROVING: 3,
  STOPPED: 3,
  COMPLETED: 5,
};

/** The event that says when a step was done, and by whom. */
const closing: Record<StepName, string> = {
  select: 'SELECTED',
  approve: 'APPROVED',
  destroy: 'PAGE_DONE',
  prove: 'PROVED',
  certify: 'CERTIFIED',
};

/** Under a standing approval a list is selected and approved by one event. */
const atOnce = (name: StepName, kind: string): boolean =>
  kind === 'AT_ONCE' && (name === 'select' || name === 'approve');

export function stepsOf({
  state,
  timeline,
  failure,
}: Pick<BatchDetailFragment, 'state' | 'timeline' | 'failure'>): Step[] {
  const has = (kind: string) => timeline.some((event) => event.kind === kind);
  const waitsForClosing = state === 'PROVING' && has('PROVED');
  const at = waitsForClosing
    ? 4
    : state === 'STOPPED'
      ? has('PROVED')
        ? 4
        : has('PAGE_DONE')
          ? 3
          : 2
      : standing[state];
  const failed = state === 'STOPPED' || state === 'RETURNED' || (failure !== null && state !== 'COMPLETED');
  return stepNames.map((name, index) => {
    const event =
      index < at ? timeline.findLast(({ kind }) => kind === closing[name] || atOnce(name, kind)) : undefined;
    return {
      name,
      state: index < at ? 'done' : index > at ? 'next' : failed ? 'failed' : 'current',
      at: event?.at ?? null,
      by: event?.by ?? null,
    };
  });
}
