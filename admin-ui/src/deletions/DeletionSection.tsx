// A deletion on the page of its case: before the decision what would go and what stays, item by item; after it where each stands, until the
// certificate is there. Looking changes nothing.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { DeletionProposalDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { RefusalNote } from '../pieces/Note.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import type { OneRequest } from '../requests/RequestPage.tsx';
import { DeletionStandingSection } from './DeletionStanding.tsx';
import { ProposalTable } from './ProposalTable.tsx';

export function DeletionSection({ request }: { request: OneRequest }) {
  const prepares = useTask('matchingRequests');
  if (request.kind !== 'DELETE') return null;
  if (request.deletion) return <DeletionStandingSection request={request} deletion={request.deletion} />;
  if (!prepares || !request.about || request.state === 'CLOSED') return null;
  return <Proposal request={request} />;
}

function Proposal({ request }: { request: OneRequest }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const { data, error, isError, refetch } = useDocument(
    'deletion-proposal',
    DeletionProposalDocument,
    { requestId: request.id },
    { caseId: request.id, enabled: asked },
  );
  const { proposal = null, refusal = null } = data?.deletionProposal ?? {};
  return (
    <Section
      title={words('deletions.title')}
      lead={words('deletions.lead')}
      flush={asked}
      actions={
        asked ? null : (
          <Button variant="outlined" onClick={() => setAsked(true)}>
            {words('deletions.show')}
          </Button>
        )
      }
    >
      {asked && isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {asked && !data && !isError ? <RowsSkeleton what={words('deletions.title')} /> : null}
      {refusal ? (
        <Box sx={{ px: 4, pb: 4 }}>
          <RefusalNote refusal={refusal} />
        </Box>
      ) : null}
      {proposal ? (
        <>
          <ProposalTable lines={proposal.lines} />
          <Box sx={{ px: 4, py: 3, fontSize: '0.875rem', maxWidth: '84ch' }}>
            <Box sx={{ fontWeight: 600 }}>
              {words('deletions.counts', { goes: proposal.goes, stays: proposal.stays })}
            </Box>
            <Box sx={{ mt: 2, fontWeight: 600 }}>{words('deletions.object')}</Box>
            <div>{proposal.objection}</div>
            <Box component="ul" sx={{ m: 0, mt: 1, pl: 5 }}>
              {proposal.regulators.map(({ law, name, address }) => (
                <li key={law}>
                  {name}: {address}
                </li>
              ))}
            </Box>
          </Box>
        </>
      ) : null}
    </Section>
  );
}
