// A person confirms which right is exercised; software only suggests it.
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { kinds } from './queue-filter.ts';
import type { OneRequest } from './RequestPage.tsx';
import { useRequestAct } from './use-request-act.ts';

export function KindDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [kind, setKind] = useState(request.kind);
  const act = useRequestAct(
    (chosen: typeof kind) => backOffice.confirmRequestKind(request.id, chosen),
    'requests.kindDialog.done',
    close,
  );
  return (
    <ActDialog
      title={words('requests.kindDialog.title', { reference: request.reference })}
      lead={words('requests.kindDialog.lead')}
      act={words('requests.kindDialog.act')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(kind)}
      close={close}
    >
      <RadioGroup
        aria-label={words('requests.column.kind')}
        value={kind}
        onChange={(_event, value) => setKind(kinds.find((one) => one === value) ?? kind)}
        sx={{ mt: 3 }}
      >
        {kinds.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={words(`requests.kinds.${one}`)}
          />
        ))}
      </RadioGroup>
    </ActDialog>
  );
}
