// Records that a person withdrew the consent to location. What becomes of the records of its use the server says; this shows it.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';

export function EndLocationConsent({ personId }: { personId: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [open, setOpen] = useState(false);
  const act = useAct(
    () => backOffice.withdrawLocationConsent(personId),
    ['person', 'destruction', 'standing'],
    ({ message }) => {
      notify(message, { type: 'success' });
      setOpen(false);
    },
  );
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {words('standing.endConsent')}
      </Button>
      {open ? (
        <ActDialog
          title={words('standing.endConsentOf')}
          lead={words('standing.endConsentLead')}
          act={words('standing.endConsentDo')}
          underWay={act.underWay}
          refusal={act.refusal}
          fault={act.fault}
          submit={() => act.run(undefined)}
          close={() => setOpen(false)}
        >
          {null}
        </ActDialog>
      ) : null}
    </>
  );
}
