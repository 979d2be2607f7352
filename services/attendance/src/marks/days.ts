// Puts a person's marks in order: which going and leaving belong together, what cannot be, and what a day comes to. Pure; changes and loses no mark.
import { dayAt, type TimeZone } from '../settings/company-time.ts';
import type { MarkKind, MarkVerdict } from './attendance-mark.entity.ts';

/** What cannot be as it was marked. TWICE_IN: going without having left. OUT_WITHOUT_IN: leaving without having gone. MISSING_OUT: never left. */
export type SequenceFinding = 'TWICE_IN' | 'OUT_WITHOUT_IN' | 'MISSING_OUT';

export interface DayMark {
  id: string;
  markedAt: Date;
  kind: MarkKind;
  verdict: MarkVerdict;
  /** Set aside by an approved request: it counts for nothing. */
  voided: boolean;
}

export interface Day {
  day: string;
  firstIn: Date | null;
  lastOut: Date | null;
  /** Between going and leaving; what was never left counts nothing. */
  minutes: number;
  checkedAtHome: boolean;
}

export type PresenceState = 'IN' | 'OUT' | 'HOME' | 'REFUSED';

export interface Ordered<Mark extends DayMark> {
  /** By time, with what is found about each. */
  marks: (Mark & { finding: SequenceFinding | null })[];
  days: Day[];
  /** What the last mark says; null where there is none. */
  state: PresenceState | null;
}

/** A shift that goes on longer was not left properly: nobody is at work for two thirds of a day. */
export const longestShiftMs = 16 * 3_600_000;

const counts = (mark: DayMark) => !mark.voided && mark.verdict === 'ACCEPTED';

function stateOf(last: DayMark | undefined): PresenceState | null {
  if (!last) return null;
  if (last.verdict === 'REFUSED') return 'REFUSED';
  return last.kind === 'CLOCK_IN' ? 'IN' : last.kind === 'CLOCK_OUT' ? 'OUT' : 'HOME';
}

/** `marks` are one person's, in any order. A shift belongs to the day on which it began. */
export function ordered<Mark extends DayMark>(marks: readonly Mark[], zone: TimeZone, now: Date): Ordered<Mark> {
  const sorted = [...marks].sort((a, b) => a.markedAt.getTime() - b.markedAt.getTime() || (a.id < b.id ? -1 : 1));
  const findings = new Map<string, SequenceFinding>();
  const days = new Map<string, Day>();
  const dayOf = (at: Date): Day => {
    const day = dayAt(at, zone);
    const known = days.get(day) ?? { day, firstIn: null, lastOut: null, minutes: 0, checkedAtHome: false };
    days.set(day, known);
    return known;
  };
  let open: Mark | null = null;
  const stale = (at: Date) => open !== null && at.getTime() - open.markedAt.getTime() > longestShiftMs;
  const leaveOpen = () => {
    if (open) findings.set(open.id, 'MISSING_OUT');
    open = null;
  };
  for (const mark of sorted.filter(counts)) {
    if (stale(mark.markedAt)) leaveOpen();
    if (mark.kind === 'HOME_CHECK') dayOf(mark.markedAt).checkedAtHome = true;
    else if (mark.kind === 'CLOCK_IN') {
      const day = dayOf(mark.markedAt);
      day.firstIn ??= mark.markedAt;
      if (open) findings.set(mark.id, 'TWICE_IN');
      else open = mark;
    } else if (open) {
      const began: Date = open.markedAt;
      const day = dayOf(began);
      day.lastOut = mark.markedAt;
      day.minutes += Math.floor((mark.markedAt.getTime() - began.getTime()) / 60_000);
      open = null;
    } else {
      findings.set(mark.id, 'OUT_WITHOUT_IN');
      dayOf(mark.markedAt).lastOut = mark.markedAt;
    }
  }
  if (stale(now)) leaveOpen();
  return {
    marks: sorted.map((mark) => ({ ...mark, finding: findings.get(mark.id) ?? null })),
    days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
    state: stateOf(sorted.filter((mark) => !mark.voided).at(-1)),
  };
}
