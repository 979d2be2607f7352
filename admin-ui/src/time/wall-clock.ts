// Dates and times that people fill in, in the operator's time zone, whatever zone their browser is in. Pure.

/** Minutes that the zone is ahead of UTC at an instant. */
function offsetMinutes(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const wall = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

/** `2026-11-03T09:00` on the wall in that zone as an instant; null for what is no date. */
export function instantOnWall(local: string, timeZone: string): Date | null {
  const wall = new Date(`${local}Z`).getTime();
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) || Number.isNaN(wall)) return null;
  const guess = new Date(wall - offsetMinutes(new Date(wall), timeZone) * 60_000);
  // Around a change of summer time the first guess may have the other offset.
  return new Date(wall - offsetMinutes(guess, timeZone) * 60_000);
}

/** An instant as such a field shows it: `2026-11-03T09:00`. */
export function wallOf(instant: Date, timeZone: string): string {
  return new Date(instant.getTime() + offsetMinutes(instant, timeZone) * 60_000).toISOString().slice(0, 16);
}
