// Nothing to show: says what would be here and how it gets here.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <Box sx={{ px: 4, py: 6, maxWidth: '68ch' }}>
      <Typography sx={{ fontWeight: children ? 600 : 400 }}>{title}</Typography>
      {children ? (
        <Typography component="div" variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
          {children}
        </Typography>
      ) : null}
      {action ? <Box sx={{ mt: 3 }}>{action}</Box> : null}
    </Box>
  );
}
