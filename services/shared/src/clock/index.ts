// Business time, which a demo or a test may shift, beside real time. Security (tokens, codes, locks) must never use business time.

/** `now` is business time (retention, deadlines); `real` is the wall clock. */
export interface Clock {
  now(): Date;
  real(): Date;
  readonly offsetMs: number;
}

/** A clock whose business time is the wall clock plus an offset in milliseconds. */
export function clockFrom(offsetMs: number): Clock {
  return {
    offsetMs,
    now: () => new Date(Date.now() + offsetMs),
    real: () => new Date(),
  };
}
