// Asks what somebody looks for before anything personal opens. There is no "skip": without a purpose nothing opens.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { PurposeChoice } from './PurposeChoice.tsx';
import { usePurpose, usePurposes } from './purpose.tsx';

export function PurposeDialog({ choose, close }: { choose: (purpose: string) => void; close: () => void }) {
  const words = useWords();
  const titleId = useId();
  const current = usePurpose();
  const { purposes } = usePurposes();
  const [chosen, setChosen] = useState<string | null>(current.purpose);
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{words('purpose.title')}</DialogTitle>
      <DialogContent>
        <Typography variant="body2">{words(purposes.length === 0 ? 'purpose.none' : 'purpose.lead')}</Typography>
        <PurposeChoice purposes={purposes} chosen={chosen} choose={setChosen} />
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5 }}>
        <Button onClick={close}>{words('frame.cancel')}</Button>
        <Button
          variant="contained"
          disabled={chosen === null}
          onClick={() => (chosen === null ? undefined : choose(chosen))}
        >
          {words('purpose.choose')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
