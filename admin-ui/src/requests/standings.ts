// Open requests counted by law: what Today shows in figures and bars. Pure.
import type { RequestClocksQuery } from '../generated/operations.ts';

export type Standing = RequestClocksQuery['requestClocks'][number];

export interface Counts {
  onTrack: number;
  dueSoon: number;
  overdue: number;
}

const none: Counts = { onTrack: 0, dueSoon: 0, overdue: 0 };

const plus = (one: Counts, other: Counts): Counts => ({
  onTrack: one.onTrack + other.onTrack,
  dueSoon: one.dueSoon + other.dueSoon,
  overdue: one.overdue + other.overdue,
});

export const sum = ({ onTrack, dueSoon, overdue }: Counts): number => onTrack + dueSoon + overdue;

export const totalOf = (standings: readonly Standing[]): Counts => standings.reduce<Counts>(plus, none);

/** How many nobody works on. */
export const unassigned = (standings: readonly Standing[]): number =>
  sum(totalOf(standings.filter(({ assignedTo }) => assignedTo == null)));

/** By law, the one with most that is late first. */
export function byLaw(standings: readonly Standing[]): (Counts & { law: string })[] {
  return [...Map.groupBy(standings, ({ law }) => law)]
    .map(([law, rows]) => ({ law, ...totalOf(rows) }))
    .sort((one, other) => other.overdue - one.overdue || sum(other) - sum(one) || one.law.localeCompare(other.law));
}
