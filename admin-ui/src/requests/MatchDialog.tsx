// Whom a request is about: candidates with the reasons for each, opened for a purpose. A human chooses; nothing is chosen beforehand.
import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormHelperText from '@mui/material/FormHelperText';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useState } from 'react';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { RequestCandidatesDocument, type RequestCandidatesQuery } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { referenceOf } from './CaseFacts.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { useRequestAct } from './use-request-act.ts';

export function MatchDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [chosen, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const act = useRequestAct(
    (personId: string) => backOffice.matchRequest(request.id, personId),
    'requests.matchDialog.done',
    close,
  );
  return (
    <ActDialog
      wide
      title={words('requests.matchDialog.title', { reference: request.reference })}
      lead={words('requests.matchDialog.lead')}
      act={words('requests.matchDialog.act')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setTried(true);
        if (chosen !== null) act.run(chosen);
      }}
      close={close}
    >
      <Box sx={{ mt: 4 }}>
        <PurposeGate>
          {(purpose) => <Candidates requestId={request.id} purpose={purpose} chosen={chosen} choose={setChosen} />}
        </PurposeGate>
        {tried && chosen === null ? <FormHelperText error>{words('requests.matchDialog.none')}</FormHelperText> : null}
      </Box>
    </ActDialog>
  );
}

type Candidate = RequestCandidatesQuery['requestCandidates'][number];

function Candidates({
  requestId,
  purpose,
  chosen,
  choose,
}: {
  requestId: string;
  purpose: string;
  chosen: string | null;
  choose: (personId: string) => void;
}) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'request-candidates',
    RequestCandidatesDocument,
    { requestId },
    { purpose, caseId: requestId },
  );
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} what={words('requests.matchDialog.candidates')} />;
  return (
    <RadioGroup
      aria-label={words('requests.matchDialog.candidates')}
      value={chosen ?? ''}
      onChange={(_event, value) => choose(value)}
      sx={{ gap: 2 }}
    >
      {data.requestCandidates.map((candidate) => (
        <FormControlLabel
          key={candidate.personId}
          value={candidate.personId}
          control={<Radio size="small" />}
          label={<CandidateWords candidate={candidate} />}
          sx={{ alignItems: 'flex-start' }}
        />
      ))}
    </RadioGroup>
  );
}

function CandidateWords({ candidate: { person, personId, reasons } }: { candidate: Candidate }) {
  const words = useWords();
  const named = useNamed();
  const known = [person?.name, person?.email, person?.employeeNumber, person?.organization?.reference].filter(Boolean);
  return (
    <Box sx={{ pt: 1 }}>
      <div>
        {known.length > 0
          ? known.join(' · ')
          : words('people.reference', { reference: person?.reference ?? referenceOf(personId) })}
      </div>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {reasons.map((reason) => named('requests.matchDialog.reasons', reason)).join(' · ')}
      </Box>
    </Box>
  );
}
