// A calendar day that something is kept until. A day has no time zone: it is shown as the server named it.
import { plainDayInWords } from '../time/calendar.ts';
import { useLanguage } from '../i18n/use-words.ts';

export function KeptDay({ day }: { day: string }) {
  const language = useLanguage();
  return <time dateTime={day}>{plainDayInWords(day, language)}</time>;
}
