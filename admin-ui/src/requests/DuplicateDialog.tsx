// Closes a request that another one of the same requester asks already. Those that it hangs on are offered; a reference finds any other.
import Autocomplete from '@mui/material/Autocomplete';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { RequestsAboutDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { useRequestAct } from './use-request-act.ts';

export function DuplicateDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const suggested = [request.linkedTo, ...request.linked].flatMap((one) => (one ? [one.reference] : []));
  const [reference, setReference] = useState(suggested[0] ?? '');
  const [tried, setTried] = useState(false);
  const wanted = reference.trim().toUpperCase();
  const found = useDocument(
    'requests',
    RequestsAboutDocument,
    { filter: { reference: wanted }, first: 1 },
    { enabled: /^R-\d{4}-\d{6,}$/.test(wanted) && wanted !== request.reference },
  ).data?.rightsRequests.nodes[0];
  const act = useRequestAct(
    (of: string) => backOffice.closeAsDuplicate(request.id, of),
    'requests.duplicateDialog.done',
    close,
  );
  const missing = tried && !found;
  return (
    <ActDialog
      title={words('requests.duplicateDialog.title', { reference: request.reference })}
      lead={words('requests.duplicateDialog.lead')}
      act={words('requests.duplicateDialog.act')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setTried(true);
        if (found) act.run(found.id);
      }}
      close={close}
    >
      <Autocomplete
        freeSolo
        options={suggested}
        inputValue={reference}
        onInputChange={(_event, typed) => setReference(typed)}
        sx={{ mt: 4 }}
        renderInput={(params) => (
          <TextField
            {...params}
            label={words('requests.duplicateDialog.of')}
            required
            error={missing}
            helperText={
              missing
                ? words('requests.duplicateDialog.none')
                : found
                  ? `${found.reference} · ${words(`requests.kinds.${found.kind}`)} · ${words(`requests.states.${found.state}`)}`
                  : words('requests.duplicateDialog.ofHelp')
            }
          />
        )}
      />
    </ActDialog>
  );
}
