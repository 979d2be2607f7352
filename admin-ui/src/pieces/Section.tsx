// A part of a page on its own surface, with a heading that names it for everybody.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';

export interface SectionProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Tables reach the edges. */
  flush?: boolean;
}

export function Section({ title, lead, actions, children, flush = false }: SectionProps) {
  const id = useId();
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, mb: 4, minWidth: 0 }}
    >
      <Box
        sx={{
          px: 4,
          pt: 3.5,
          pb: flush ? 3 : 0,
          display: 'flex',
          flexWrap: 'wrap',
          gap: 2,
          justifyContent: 'space-between',
          alignItems: 'center',
        }}
      >
        <Box sx={{ minWidth: 0, flex: '1 1 240px' }}>
          <Typography variant="h2" id={id}>
            {title}
          </Typography>
          {lead ? (
            <Typography component="div" variant="body2" sx={{ color: 'text.secondary', mt: 0.5, maxWidth: '84ch' }}>
              {lead}
            </Typography>
          ) : null}
        </Box>
        {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>{actions}</Box> : null}
      </Box>
      <Box sx={flush ? undefined : { px: 4, pt: 3, pb: 4 }}>{children}</Box>
    </Box>
  );
}
