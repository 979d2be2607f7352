// How much time a deadline leaves, in words and exactly. Pure: it never reads a clock.
import type { Language } from '../i18n/catalog.ts';
import { instantInWords, spanInWords, type Telling } from './calendar.ts';

export type Urgency = 'on-track' | 'due-soon' | 'overdue';

/** Less than a day: somebody must act today. */
const soonMs = 24 * 3_600_000;

/** Exactly at the deadline is overdue: "exactly 168 h is overdue". */
export function urgencyOf(now: Date, deadline: Date): Urgency {
  const left = deadline.getTime() - now.getTime();
  if (left <= 0) return 'overdue';
  return left < soonMs ? 'due-soon' : 'on-track';
}

/** The span alone: `2 days 3 h left`, `1 day 4 h overdue`. */
export function spanLeft(now: Date, deadline: Date, language: Language): string {
  const left = deadline.getTime() - now.getTime();
  const span = spanInWords(Math.abs(left), language);
  if (left > 0) return { en: `${span} left`, ko: `${span} 남음`, id: `${span} lagi` }[language];
  return { en: `${span} overdue`, ko: `${span} 지남`, id: `lewat ${span}` }[language];
}

/** The deadline itself: `until Tue 3 Nov 2026, 09:00 WIB`; after it `since …`. */
export function exactly(now: Date, deadline: Date, telling: Telling): string {
  const at = instantInWords(deadline, telling);
  const words =
    deadline.getTime() > now.getTime()
      ? { en: `until ${at}`, ko: `${at}까지`, id: `sampai ${at}` }
      : { en: `since ${at}`, ko: `${at}부터`, id: `sejak ${at}` };
  return words[telling.language];
}

/** `2 days 3 h left · until Tue 3 Nov 2026, 09:00 WIB`; after the deadline `1 day 4 h overdue · since …`. */
export const timeLeft = (now: Date, deadline: Date, telling: Telling): string =>
  `${spanLeft(now, deadline, telling.language)} · ${exactly(now, deadline, telling)}`;
