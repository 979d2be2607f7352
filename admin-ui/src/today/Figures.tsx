// A few numbers with what they mean. A number alone says nothing, so each has a sentence, and a way to what it counts.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { UrgencyStatus } from '../pieces/Status.tsx';

export interface Figure {
  value: string;
  name: string;
  note: string | null;
  tone?: 'overdue' | 'onTrack';
  to?: string;
}

export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 170px), 1fr))',
        gap: 5,
      }}
    >
      {figures.map(({ value, name, note, tone, to }) => (
        <Box
          component="li"
          key={name}
          sx={{ borderLeft: 2, borderColor: (theme) => (tone ? theme.tokens[tone] : theme.tokens.line), pl: 3 }}
        >
          <Box sx={{ fontSize: '1.625rem', lineHeight: 1.25, fontWeight: 650, letterSpacing: '-0.01em' }}>{value}</Box>
          <Box sx={{ fontSize: '0.9375rem' }}>
            {tone ? (
              <UrgencyStatus urgency={tone === 'overdue' ? 'overdue' : 'on-track'}>
                {to ? <Named name={name} to={to} /> : name}
              </UrgencyStatus>
            ) : to ? (
              <Named name={name} to={to} />
            ) : (
              name
            )}
          </Box>
          {note === null ? null : <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mt: 0.5 }}>{note}</Box>}
        </Box>
      ))}
    </Box>
  );
}

function Named({ name, to }: { name: string; to: string }) {
  return (
    <Link component={RouterLink} to={to} sx={{ color: 'inherit' }}>
      {name}
    </Link>
  );
}
