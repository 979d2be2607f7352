// The clock of "without delay" as a bar: 0 · 96 · 120 · 168 h and where now stands. Everything it draws it also says.
import Box from '@mui/material/Box';
import { useWords } from '../i18n/use-words.ts';
import { Status } from '../pieces/Status.tsx';
import { spanInWords } from '../time/calendar.ts';
import { useLanguage } from '../i18n/use-words.ts';
import { urgencyOf } from '../time/time-left.ts';
import { partsOfClock, placeOnClock } from './clock-parts.ts';
import type { ClockHours } from './use-clock-hours.ts';

export interface ClockBarProps {
  hours: ClockHours;
  /** The hard limit of what the bar is about, and now; without them the bar only explains the clock. */
  at?: { limit: Date; now: Date };
}

export function ClockBar({ hours, at }: ClockBarProps) {
  const words = useWords();
  const language = useLanguage();
  const parts = partsOfClock(hours);
  const place = at ? placeOnClock(hours, at.limit, at.now) : null;
  const urgency = at ? urgencyOf(at.now, at.limit) : null;
  const colours = { recovery: 'onTrack', approval: 'dueSoon', reserve: 'overdue' } as const;
  const passed = place ? words('clock.label', { hours: place.hours, limit: hours.limitHours }) : null;
  return (
    <Box sx={{ pt: place ? 7 : 0 }}>
      <Box role="img" aria-label={passed ?? words('today.clock')} sx={{ position: 'relative', mx: 0.5 }}>
        {place ? (
          <Box
            sx={{
              position: 'absolute',
              left: `${place.percent}%`,
              top: -26,
              transform: `translateX(${place.percent > 88 ? -100 : place.percent < 8 ? 0 : -50}%)`,
              whiteSpace: 'nowrap',
              fontSize: '0.8125rem',
              fontWeight: 650,
              color: (theme) => (urgency === 'overdue' ? theme.tokens.overdue : theme.tokens.text),
            }}
          >
            {words('clock.now')} ·{' '}
            {place.past > 0
              ? words('clock.past', { span: spanInWords(place.past, language) })
              : words('clock.hour', { hours: place.hours })}
          </Box>
        ) : null}
        <Box sx={{ display: 'flex', height: 12, gap: '2px' }}>
          {parts.map(({ name, from, to }) => (
            <Box
              key={name}
              sx={{
                flexGrow: to - from,
                flexBasis: 0,
                borderRadius: 0.5,
                bgcolor: (theme) =>
                  `color-mix(in srgb, ${theme.tokens[colours[name]]} ${name === 'recovery' ? 38 : 62}%, ${theme.tokens.surface})`,
              }}
            />
          ))}
        </Box>
        {place ? (
          <Box
            sx={{
              position: 'absolute',
              left: `${place.percent}%`,
              top: -5,
              width: 3,
              height: 22,
              ml: place.percent > 99 ? '-3px' : '-1.5px',
              bgcolor: 'text.primary',
              borderRadius: 1,
              outline: (theme) => `2px solid ${theme.tokens.surface}`,
            }}
          />
        ) : null}
        <Box aria-hidden sx={{ position: 'relative', height: 22, fontSize: '0.8125rem', color: 'text.secondary' }}>
          {[0, ...parts.map(({ to }) => to)].map((hour) => (
            <Box
              key={hour}
              sx={{
                position: 'absolute',
                top: 4,
                whiteSpace: 'nowrap',
                left: `${(hour / hours.limitHours) * 100}%`,
                transform: `translateX(${hour === 0 ? 0 : hour === hours.limitHours ? -100 : -50}%)`,
              }}
            >
              {words('clock.hour', { hours: hour })}
            </Box>
          ))}
        </Box>
      </Box>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          mt: 2,
          p: 0,
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 6,
          rowGap: 1,
          fontSize: '0.875rem',
        }}
      >
        <li>
          <Status tone="onTrack" icon="undo">
            {words('clock.recoveryLegend', { to: hours.recoveryHours })}
          </Status>
        </li>
        <li>
          <Status tone="dueSoon" icon="clock">
            {words('clock.approvalLegend', {
              from: hours.recoveryHours,
              to: Math.max(hours.approvalHours, hours.destroyedHours),
            })}
          </Status>
        </li>
        <li>
          <Status tone="overdue" icon="late">
            {words('clock.limitLegend', { limit: hours.limitHours })}
          </Status>
        </li>
      </Box>
    </Box>
  );
}
