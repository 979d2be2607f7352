// A deadline in words, exactly, with its icon: "2 days 3 h left · until Tue 3 Nov 2026, 09:00 WIB".
import { useNow, useTelling } from '../time/server-clock.tsx';
import { dayInWords, instantInWords } from '../time/calendar.ts';
import { timeLeft, urgencyOf } from '../time/time-left.ts';
import { UrgencyStatus } from './Status.tsx';

export function TimeLeft({ until, strong = false }: { until: string; strong?: boolean }) {
  const now = useNow();
  const telling = useTelling();
  const deadline = new Date(until);
  return (
    <UrgencyStatus urgency={urgencyOf(now, deadline)} strong={strong}>
      <time dateTime={until}>{timeLeft(now, deadline, telling)}</time>
    </UrgencyStatus>
  );
}

export function Instant({ at }: { at: string }) {
  const telling = useTelling();
  return <time dateTime={at}>{instantInWords(new Date(at), telling)}</time>;
}

export function Day({ at }: { at: string }) {
  const telling = useTelling();
  return <time dateTime={at}>{dayInWords(new Date(at), telling)}</time>;
}
