// Looks at a hold again: why it goes on, and when it is looked at next.
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import type { OneHold } from './HoldPage.tsx';

export function ReviewHoldDialog({ hold, close }: { hold: OneHold; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [reviewOn, setReviewOn] = useState('');
  const [tried, setTried] = useState(false);
  const missing = tried && reviewOn === '';
  const act = useAct(
    (reason: string) => backOffice.reviewHold({ id: hold.id, reviewOn, reason }),
    ['holds', 'person'],
    () => {
      notify(words('holds.reviewed'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('holds.reviewOf', { number: hold.number })}
      lead={words('holds.reviewLead')}
      act={words('holds.reviewDo')}
      help={words('holds.decisionHelp')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      tried={() => setTried(true)}
      submit={(reason) => (reviewOn === '' ? undefined : act.run(reason))}
      close={close}
    >
      <Box sx={{ mt: 5 }}>
        <TextField
          type="date"
          label={words('holds.nextReview')}
          value={reviewOn}
          onChange={(event) => setReviewOn(event.target.value)}
          required
          error={missing}
          helperText={missing ? words('frame.required') : words('holds.reviewHelp')}
          slotProps={{ inputLabel: { shrink: true } }}
          fullWidth
        />
      </Box>
    </ReasonDialog>
  );
}
