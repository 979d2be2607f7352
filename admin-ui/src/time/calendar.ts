// Instants, days and spans in the words of the three languages, in the operator's time zone. Pure: it never reads a clock.
import type { Language } from '../i18n/catalog.ts';

/** What time is told in: a language and an IANA time zone such as `Asia/Jakarta`. */
export interface Telling {
  language: Language;
  timeZone: string;
}

const weekdays: Record<Language, readonly string[]> = {
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  id: ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'],
};
const months: Record<Exclude<Language, 'ko'>, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
};
/** Zones that people call by letters which `Intl` knows in one language only. */
const zoneLetters: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
  'Asia/Seoul': 'KST',
};

interface Parts {
  year: number;
  month: number;
  day: number;
  weekday: number;
  clock: string;
}

function partsOf(instant: Date, timeZone: string): Parts {
  const formatted = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const of = (type: Intl.DateTimeFormatPartTypes) => formatted.find((part) => part.type === type)?.value ?? '';
  const [year, month, day] = [Number(of('year')), Number(of('month')), Number(of('day'))];
  return {
    year,
    month,
    day,
    weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay(),
    clock: `${of('hour')}:${of('minute')}`,
  };
}

/** `WIB` for Jakarta; what the platform says for zones that have no letters. */
export function zoneName(timeZone: string, instant: Date): string {
  const letters = zoneLetters[timeZone];
  if (letters !== undefined) return letters;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'short' }).formatToParts(instant);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

function dayOf(parts: Parts, language: Language, withWeekday: boolean): string {
  const weekday = weekdays[language][parts.weekday] ?? '';
  if (language === 'ko') return `${parts.year}년 ${parts.month}월 ${parts.day}일${withWeekday ? ` (${weekday})` : ''}`;
  const day = `${parts.day} ${months[language][parts.month - 1] ?? ''} ${parts.year}`;
  return withWeekday ? `${weekday} ${day}` : day;
}

const clockOf = (parts: Parts, language: Language): string =>
  language === 'id' ? parts.clock.replace(':', '.') : parts.clock;

/** A calendar day of the operator's time zone: `2 Apr 2031`, `2031년 4월 2일`. */
export const dayInWords = (instant: Date, { language, timeZone }: Telling): string =>
  dayOf(partsOf(instant, timeZone), language, false);

/** A calendar day with its weekday: `Tue 3 Nov 2026`. */
export const weekdayInWords = (instant: Date, { language, timeZone }: Telling): string =>
  dayOf(partsOf(instant, timeZone), language, true);

/** A `Date` scalar (`yyyy-mm-dd`), which has no time zone. */
export const plainDayInWords = (day: string, language: Language): string =>
  dayInWords(new Date(`${day}T00:00:00Z`), { language, timeZone: 'UTC' });

/** An exact instant: `Tue 3 Nov 2026, 09:00 WIB`, `2026년 11월 3일 (화) 09:00 WIB`, `Sel 3 Nov 2026, 09.00 WIB`. */
export function instantInWords(instant: Date, { language, timeZone }: Telling): string {
  const parts = partsOf(instant, timeZone);
  const comma = language === 'ko' ? '' : ',';
  return `${dayOf(parts, language, true)}${comma} ${clockOf(parts, language)} ${zoneName(timeZone, instant)}`;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** A span in days and hours, below three hours in hours and minutes; rounded down, so that no time is promised that is not there. */
export function spanInWords(ms: number, language: Language): string {
  const span = Math.max(0, ms);
  const days = Math.floor(span / dayMs);
  const hours = Math.floor((span % dayMs) / hourMs);
  const minutes = Math.floor((span % hourMs) / minuteMs);
  if (days > 0) return joined([dayCount(days, language), hours > 0 ? hourCount(hours, language) : '']);
  if (hours >= 3) return hourCount(hours, language);
  if (hours > 0) return joined([hourCount(hours, language), minutes > 0 ? minuteCount(minutes, language) : '']);
  return minutes > 0 ? minuteCount(minutes, language) : underAMinute[language];
}

const underAMinute: Record<Language, string> = { en: 'less than 1 min', ko: '1분 미만', id: 'kurang dari 1 menit' };
const joined = (words: string[]): string => words.filter((word) => word !== '').join(' ');
const dayCount = (count: number, language: Language): string =>
  ({ en: `${count} ${count === 1 ? 'day' : 'days'}`, ko: `${count}일`, id: `${count} hari` })[language];
const hourCount = (count: number, language: Language): string =>
  ({ en: `${count} h`, ko: `${count}시간`, id: `${count} jam` })[language];
const minuteCount = (count: number, language: Language): string =>
  ({ en: `${count} min`, ko: `${count}분`, id: `${count} menit` })[language];
