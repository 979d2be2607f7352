// Days and months as a company's clock on the wall shows them: Jakarta, Seoul, or where else it works. Never uses the machine's own zone.
import { DateTime } from 'luxon';

/** Time zones that a company may choose: those of its people in Indonesia and Korea. */
export const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'Asia/Seoul'] as const;
export type TimeZone = (typeof timeZones)[number];

export interface Span {
  from: Date;
  /** Exclusive. */
  until: Date;
}

/** The calendar day of an instant, `yyyy-mm-dd`. */
export const dayAt = (at: Date, zone: TimeZone): string => DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd');

/** The time of day of an instant, `HH:mm`. */
export const timeAt = (at: Date, zone: TimeZone): string => DateTime.fromJSDate(at, { zone }).toFormat('HH:mm');

/** From the first moment of a day to the first of the next. */
export function spanOfDay(day: string, zone: TimeZone): Span {
  const from = DateTime.fromISO(day, { zone }).startOf('day');
  return { from: from.toJSDate(), until: from.plus({ days: 1 }).toJSDate() };
}

/** From the first moment of a month (`yyyy-mm`) to the first of the next; null where it is none. */
export function spanOfMonth(month: string, zone: TimeZone): Span | null {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) return null;
  const from = DateTime.fromISO(`${month}-01`, { zone }).startOf('month');
  return { from: from.toJSDate(), until: from.plus({ months: 1 }).toJSDate() };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: string): number => DateTime.fromISO(day, { zone: 'utc' }).weekday;

/** An instant of a day by the company's clock, such as 18:00. */
export const instantOn = (day: string, time: string, zone: TimeZone): Date =>
  DateTime.fromISO(`${day}T${time}`, { zone }).toJSDate();
