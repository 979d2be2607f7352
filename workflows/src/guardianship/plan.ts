// What a guardian consent does next: pure decisions over what its row says. Reads no clock, calls nobody.
import type { GuardianStepsLeft } from './activities.types.ts';

export type GuardianStep =
  | { kind: 'END'; state: string }
  | { kind: 'LAPSE' }
  | { kind: 'EXPIRE' }
  | { kind: 'REMIND'; days: number }
  /** Until something changes, or so many milliseconds passed; null: until something changes. */
  | { kind: 'WAIT'; ms: number | null };

const over: readonly string[] = ['REFUSED', 'LAPSED', 'ENDED', 'UNKNOWN'];

/** The next step. The end goes before any reminder of it; of several reminders that are due only the last is given. */
export function nextStep({ state, papersInMs, reminders, endsInMs }: GuardianStepsLeft): GuardianStep {
  if (over.includes(state)) return { kind: 'END', state };
  if (papersInMs !== null && papersInMs <= 0) return { kind: 'LAPSE' };
  if (endsInMs !== null && endsInMs <= 0) return { kind: 'EXPIRE' };
  const due = reminders.filter(({ inMs }) => inMs <= 0);
  if (due.length > 0) return { kind: 'REMIND', days: Math.min(...due.map(({ days }) => days)) };
  const timers = [papersInMs, endsInMs, ...reminders.map(({ inMs }) => inMs)].filter((ms) => ms !== null);
  return { kind: 'WAIT', ms: timers.length === 0 ? null : Math.min(...timers) };
}
