// A text as it would lie on a page: its lines as they were written, in its own language for those who hear it.
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

export function TextSheet({ language, children }: { language: string; children: ReactNode }) {
  return (
    <Box
      lang={language}
      sx={{
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        px: 4,
        py: 3,
        maxWidth: '76ch',
        fontSize: '0.9375rem',
        bgcolor: 'background.default',
      }}
    >
      {children}
    </Box>
  );
}
