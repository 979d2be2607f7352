// The shape of what is coming, still and grey. No spinner turns here.
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useWords } from '../i18n/use-words.ts';
import { visuallyHidden } from './visually-hidden.ts';

export function RowsSkeleton({ rows = 6, what }: { rows?: number; what: string }) {
  const words = useWords();
  return (
    <Box role="status" aria-label={words('frame.loading', { what })} sx={{ px: 4, py: 3 }}>
      {Array.from({ length: rows }, (_, row) => (
        <Box key={row} sx={{ display: 'flex', gap: 6, py: 2 }}>
          <Skeleton variant="rounded" height={16} width={`${18 + ((row * 7) % 10)}%`} />
          <Skeleton variant="rounded" height={16} width="12%" />
          <Skeleton variant="rounded" height={16} width={`${24 + ((row * 11) % 16)}%`} />
        </Box>
      ))}
    </Box>
  );
}

export function PageSkeleton({ what }: { what: string }) {
  return (
    <Box>
      <h1 style={visuallyHidden}>{what}</h1>
      <Skeleton variant="rounded" height={28} width={260} sx={{ mb: 3 }} />
      <Skeleton variant="rounded" height={16} width={420} sx={{ mb: 6, maxWidth: '100%' }} />
      <Box sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1 }}>
        <RowsSkeleton what={what} />
      </Box>
    </Box>
  );
}
