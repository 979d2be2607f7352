// When a letter about a message leaves: at full minutes, so that the hour it comes at tells nothing about what was looked up before it.
/** Looking up and writing takes less than this, whoever wrote. */
const leastMs = 20_000;
const minuteMs = 60_000;

/** Milliseconds from now to the first full minute that is far enough away. */
export const nextLetterIn = (now: Date): number => {
  const earliest = now.getTime() + leastMs;
  return Math.ceil(earliest / minuteMs) * minuteMs - now.getTime();
};
