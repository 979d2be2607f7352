// Where the parts of the clock begin and end, and where an instant stands on it. Pure: it never reads a clock.

export interface Hours {
  recoveryHours: number;
  approvalHours: number;
  destroyedHours: number;
  limitHours: number;
}

export interface ClockPart {
  name: 'recovery' | 'approval' | 'reserve';
  from: number;
  to: number;
}

/** The parts in order; together they reach from 0 to the hard limit. A part without length is left out. */
export function partsOfClock({ recoveryHours, approvalHours, destroyedHours, limitHours }: Hours): ClockPart[] {
  const decided = Math.min(limitHours, Math.max(approvalHours, destroyedHours));
  const parts: ClockPart[] = [
    { name: 'recovery', from: 0, to: recoveryHours },
    { name: 'approval', from: recoveryHours, to: decided },
    { name: 'reserve', from: decided, to: limitHours },
  ];
  return parts.filter(({ from, to }) => to > from);
}

export interface PlaceOnClock {
  /** Whole hours that have passed. */
  hours: number;
  /** Of the bar, 0 to 100. */
  percent: number;
  /** Milliseconds past the hard limit; 0 before it. */
  past: number;
}

const hourMs = 3_600_000;

/** Where `now` stands on the clock whose hard limit is `limit`. Past the limit it stands at the end of the bar. */
export function placeOnClock({ limitHours }: Pick<Hours, 'limitHours'>, limit: Date, now: Date): PlaceOnClock {
  const passed = limitHours * hourMs - (limit.getTime() - now.getTime());
  const share = Math.min(1, Math.max(0, passed / (limitHours * hourMs)));
  return {
    hours: Math.max(0, Math.floor(passed / hourMs)),
    percent: share * 100,
    past: Math.max(0, now.getTime() - limit.getTime()),
  };
}
