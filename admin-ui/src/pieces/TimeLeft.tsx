// A deadline in words, exactly, with its icon: "2 days 3 h left · until Tue 3 Nov 2026, 09:00 WIB".
import Box from '@mui/material/Box';
import { useNow, useTelling } from '../time/server-clock.tsx';
import { dayInWords, instantInWords } from '../time/calendar.ts';
import { exactly, spanLeft, urgencyOf } from '../time/time-left.ts';
import { UrgencyStatus } from './Status.tsx';
import { visuallyHidden } from './visually-hidden.ts';

/** `stacked` puts the exact time under the span, for narrow columns. */
export function TimeLeft({ until, stacked = false }: { until: string; stacked?: boolean }) {
  const now = useNow();
  const telling = useTelling();
  const deadline = new Date(until);
  return (
    <UrgencyStatus urgency={urgencyOf(now, deadline)}>
      <time dateTime={until}>
        {spanLeft(now, deadline, telling.language)}
        {stacked ? <br /> : null}
        <Box
          component="span"
          sx={{
            color: stacked ? 'text.secondary' : 'text.primary',
            fontWeight: 400,
            ...(stacked ? { fontSize: '0.8125rem' } : {}),
          }}
        >
          <span style={stacked ? visuallyHidden : undefined}> · </span>
          {exactly(now, deadline, telling)}
        </Box>
      </time>
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
