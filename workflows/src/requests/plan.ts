// What a rights request does next: pure decisions over what its row says. Reads no clock, calls nobody.
import type { StepsLeft } from './activities.types.ts';

export type Step =
  | { kind: 'END'; state: string }
  | { kind: 'CLOSE_UNVERIFIED' }
  | { kind: 'REMIND'; share: number }
  /** Until something changes, or so many milliseconds passed; null: until something changes. */
  | { kind: 'WAIT'; ms: number | null };

/** What was granted and goes on, or waits for the feature that carries it out, is looked at again after this. */
export const carryAgainMs = 60_000;
export const waitAgainMs = 24 * 3_600_000;

export const isOver = (state: string): boolean => state === 'CLOSED' || state === 'UNKNOWN';
export const isGranted = (state: string): boolean => state === 'DECIDED' || state === 'CARRYING_OUT';

/** The next step. Whose time came goes first; of several reminders that are due only the highest is given. */
export function nextStep({ state, reminders, unverifiedInMs }: StepsLeft): Step {
  if (isOver(state)) return { kind: 'END', state };
  if (unverifiedInMs !== null && unverifiedInMs <= 0) return { kind: 'CLOSE_UNVERIFIED' };
  const due = reminders.filter(({ inMs }) => inMs <= 0);
  if (due.length > 0) return { kind: 'REMIND', share: Math.max(...due.map(({ share }) => share)) };
  const timers = [...reminders.map(({ inMs }) => inMs), ...(unverifiedInMs === null ? [] : [unverifiedInMs])];
  return { kind: 'WAIT', ms: timers.length === 0 ? null : Math.min(...timers) };
}

/** How long to wait where something granted is looked at again as well. */
export const sooner = (ms: number | null, again: number | null): number | null =>
  ms === null || again === null ? (ms ?? again) : Math.min(ms, again);
