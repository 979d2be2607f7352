// A dialog of an act: what it does, fields, what was refused, one button that names the act.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, type ReactNode } from 'react';
import type { RefusalWordsFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusedIn } from './RefusedIn.tsx';

export interface ActDialogProps {
  title: string;
  lead: string;
  act: string;
  children: ReactNode;
  underWay: boolean;
  refusal: RefusalWordsFragment | null;
  fault: unknown;
  submit: () => void;
  close: () => void;
  /** For tables. */
  wide?: boolean;
}

export function ActDialog({
  title,
  lead,
  act,
  children,
  underWay,
  refusal,
  fault,
  submit,
  close,
  wide = false,
}: ActDialogProps) {
  const words = useWords();
  const titleId = useId();
  return (
    <Dialog
      open
      onClose={underWay ? undefined : close}
      fullWidth
      maxWidth={wide ? 'lg' : 'sm'}
      aria-labelledby={titleId}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <Typography variant="body2">{lead}</Typography>
          {children}
          <RefusedIn refusal={refusal} fault={fault} />
        </DialogContent>
        <DialogActions sx={{ px: 6, pb: 5 }}>
          <Button onClick={close} disabled={underWay}>
            {words('frame.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={underWay}>
            {act}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
