// Decides a request, class by class, beside what the policy says of each. Reasons may name people, so nothing typed outlives the confirmation of an
// identity: that comes first.
import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useFreshIdentity } from '../access/use-fresh.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { DataHeldOfPersonDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { DecisionTable } from './DecisionTable.tsx';
import { draftOf, isComplete, itemsOf, type DraftItem } from './decision-draft.ts';
import type { OneRequest } from './RequestPage.tsx';
import { useRequestAct } from './use-request-act.ts';

export function DecideDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const fresh = useFreshIdentity();
  const [items, setItems] = useState<DraftItem[] | null>(null);
  const [tried, setTried] = useState(false);
  const act = useRequestAct(
    (_reason: string) => backOffice.decideRequest({ requestId: request.id, items: itemsOf(items ?? []) }),
    'requests.decideDialog.done',
    close,
  );
  const count = (outcome: string) => items?.filter((item) => item.outcome === outcome).length ?? 0;
  const label = words('requests.decideDialog.act', {
    granted: count('GRANTED'),
    kept: count('KEPT'),
    refused: count('REFUSED'),
  });
  const { dialog, submit } = useConfirmedAct(act, { act: 'decide-request', about: request.id }, label);
  const confirmed = fresh && act.refusal?.code !== 'STEP_UP_NEEDED';
  return (
    <ActDialog
      {...dialog}
      wide={confirmed}
      title={words('requests.decideDialog.title', { reference: request.reference })}
      lead={words(confirmed ? `requests.decideDialog.leads.${request.kind}` : 'requests.decideDialog.confirmFirst')}
      submit={() => {
        setTried(true);
        if (!confirmed || isComplete(items ?? [])) submit('');
      }}
      close={close}
    >
      {confirmed && request.about ? (
        <Box sx={{ mt: 4 }}>
          <PurposeGate>
            {(purpose) => (
              <Classes
                request={request}
                personId={request.about?.id ?? ''}
                purpose={purpose}
                items={items}
                change={setItems}
                tried={tried}
              />
            )}
          </PurposeGate>
        </Box>
      ) : null}
    </ActDialog>
  );
}

function Classes({
  request,
  personId,
  purpose,
  items,
  change,
  tried,
}: {
  request: OneRequest;
  personId: string;
  purpose: string;
  items: DraftItem[] | null;
  change: (items: DraftItem[]) => void;
  tried: boolean;
}) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'person',
    DataHeldOfPersonDocument,
    { id: personId },
    { purpose, caseId: request.id },
  );
  useEffect(() => {
    if (data && items === null) change(draftOf(request.kind, data.person?.dataHeld ?? []));
  }, [data, items, change, request.kind]);
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (items === null) return <RowsSkeleton what={words('people.held')} />;
  if (items.length === 0) return <Empty title={words('people.heldEmpty')} />;
  return <DecisionTable items={items} change={change} tried={tried} />;
}
