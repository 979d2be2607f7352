// A remark in its own frame: a refusal with its way out, a restriction, something that has happened.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { RefusalWordsFragment } from '../generated/operations.ts';
import type { Tone } from '../theme/tokens.ts';
import { Status, type StatusIcon } from './Status.tsx';

export interface NoteProps {
  tone: Tone;
  icon: StatusIcon;
  title: string;
  children?: ReactNode;
  /** Spoken at once: for what happens while somebody looks. */
  live?: boolean;
}

export function Note({ tone, icon, title, children, live = false }: NoteProps) {
  return (
    <Box
      role={live ? 'status' : undefined}
      sx={{
        border: 1,
        borderColor: 'divider',
        borderLeft: (theme) => `4px solid ${theme.tokens[tone]}`,
        borderRadius: 1,
        bgcolor: 'background.paper',
        px: 4,
        py: 3,
      }}
    >
      <Status tone={tone} icon={icon} strong>
        {title}
      </Status>
      {children ? (
        <Typography component="div" variant="body2" sx={{ mt: 1, pl: '1.75em', maxWidth: '80ch' }}>
          {children}
        </Typography>
      ) : null}
    </Box>
  );
}

/** A refusal: why not, and what to do instead. */
export function RefusalNote({
  title,
  refusal,
  live = false,
}: {
  title?: string;
  refusal: RefusalWordsFragment;
  live?: boolean;
}) {
  const wayOut = refusal.wayOut ?? null;
  return (
    <Note tone="overdue" icon="block" title={title ?? refusal.message} live={live}>
      {title === undefined ? wayOut : <div>{refusal.message}</div>}
      {title !== undefined && wayOut !== null ? <Box sx={{ mt: 1 }}>{wayOut}</Box> : null}
    </Note>
  );
}
