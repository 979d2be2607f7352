// Decides a request, class by class, beside what the policy says of each. Reasons may name people, so nothing typed outlives the confirmation of an
// identity: that comes first.
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useFreshIdentity } from '../access/use-fresh.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { ProposalTable } from '../deletions/ProposalTable.tsx';
import { DataHeldOfPersonDocument, DeletionProposalDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { RefusalNote } from '../pieces/Note.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { DecisionTable } from './DecisionTable.tsx';
import { draftOf, draftOfDeletion, isComplete, itemsOf, type DraftItem } from './decision-draft.ts';
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

interface ClassesProps {
  request: OneRequest;
  personId: string;
  purpose: string;
  items: DraftItem[] | null;
  change: (items: DraftItem[]) => void;
  tried: boolean;
}

const Classes = (props: ClassesProps) =>
  props.request.kind === 'DELETE' ? <ClassesToDelete {...props} /> : <ClassesHeld {...props} />;

function ClassesHeld({ request, personId, purpose, items, change, tried }: ClassesProps) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'person',
    DataHeldOfPersonDocument,
    { id: personId },
    { purpose, caseId: request.id },
  );
  useEffect(() => {
    if (data && items === null) change(draftOf(data.person?.dataHeld ?? []));
  }, [data, items, change]);
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (items === null) return <RowsSkeleton what={words('people.held')} />;
  if (items.length === 0) return <Empty title={words('people.heldEmpty')} />;
  return <DecisionTable items={items} change={change} tried={tried} />;
}

/** Of a deletion: what would go is decided; what stays by itself is shown beside it, with its law. */
function ClassesToDelete({ request, items, change, tried }: ClassesProps) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'deletion-proposal',
    DeletionProposalDocument,
    { requestId: request.id },
    { caseId: request.id },
  );
  const { proposal = null, refusal = null } = data?.deletionProposal ?? {};
  useEffect(() => {
    if (proposal && items === null) change(draftOfDeletion(proposal.lines));
  }, [proposal, items, change]);
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (refusal) return <RefusalNote refusal={refusal} />;
  if (items === null) return <RowsSkeleton what={words('people.held')} />;
  if (items.length === 0) return <Empty title={words('people.heldEmpty')} />;
  const decided = new Set(items.map(({ recordClass }) => recordClass));
  const stays = (proposal?.lines ?? []).filter(({ goes, recordClass }) => !goes && !decided.has(recordClass));
  return (
    <>
      <DecisionTable items={items} change={change} tried={tried} />
      {stays.length > 0 ? (
        <Box component="section" sx={{ mt: 5 }}>
          <Typography variant="h3" sx={{ fontSize: '1rem', fontWeight: 600 }}>
            {words('deletions.staysByItself')}
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary', mb: 2 }}>
            {words('deletions.staysByItselfLead')}
          </Typography>
          <ProposalTable lines={stays} />
        </Box>
      ) : null}
    </>
  );
}
