// Closes a request that another one of the same requester asks already. Those that it hangs on and others about the same person are offered, each with
// what it asks and how far it is; a reference finds any other.
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { RequestsAboutDocument, type RequestLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { useRequestAct } from './use-request-act.ts';

const mostOffered = 20;

type Offered = Pick<RequestLineFragment, 'kind' | 'state' | 'receivedAt'>;

export function DuplicateDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const telling = useTelling();
  const tied = [request.linkedTo, ...request.linked].flatMap((one) => (one ? [one.reference] : []));
  const aboutId = request.about?.id ?? null;
  const others = useDocument(
    'requests',
    RequestsAboutDocument,
    { filter: { aboutId }, first: mostOffered },
    { enabled: aboutId !== null },
  );
  const known = new Map(others.data?.rightsRequests.nodes.map((one) => [one.reference, one]));
  const offered = [...new Set([...tied, ...known.keys()])].filter((one) => one !== request.reference);
  const [reference, setReference] = useState(tied[0] ?? '');
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
  const inWords = (one: Offered | undefined): string =>
    one
      ? [
          words(`requests.kinds.${one.kind}`),
          words(`requests.states.${one.state}`),
          instantInWords(new Date(one.receivedAt), telling),
        ].join(' · ')
      : '';
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
        openOnFocus
        options={offered}
        loading={others.isLoading}
        renderOption={({ key, ...props }, option) => (
          <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
            <div>{option}</div>
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{inWords(known.get(option))}</Box>
          </Box>
        )}
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
                  ? `${found.reference} · ${inWords(found)}`
                  : words('requests.duplicateDialog.ofHelp')
            }
          />
        )}
      />
    </ActDialog>
  );
}
