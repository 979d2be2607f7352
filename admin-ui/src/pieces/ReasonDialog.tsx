// An act that wants a reason: what it does, why, one button that names it.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState, type ReactNode } from 'react';
import type { RefusalWordsFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonField } from './ReasonField.tsx';
import { RefusedIn } from './RefusedIn.tsx';

export interface ReasonDialogProps {
  title: string;
  lead: string;
  act: string;
  help?: string;
  /** What is asked before the reason. */
  children?: ReactNode;
  /** A reason that was typed before. */
  start?: string;
  underWay: boolean;
  refusal: RefusalWordsFragment | null;
  fault: unknown;
  /** Somebody tried to submit, complete or not. */
  tried?: () => void;
  submit: (reason: string) => void;
  close: () => void;
}

export function ReasonDialog({
  title,
  lead,
  act,
  help,
  children,
  start = '',
  underWay,
  refusal,
  fault,
  tried,
  submit,
  close,
}: ReasonDialogProps) {
  const words = useWords();
  const titleId = useId();
  const [reason, setReason] = useState(start);
  const [missing, setMissing] = useState(false);
  return (
    <Dialog open onClose={underWay ? undefined : close} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          tried?.();
          setMissing(reason.trim() === '');
          if (reason.trim() !== '') submit(reason.trim());
        }}
      >
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent>
          <Typography variant="body2">{lead}</Typography>
          {children}
          <ReasonField value={reason} change={setReason} missing={missing} help={help} autoFocus={!children} />
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
