// One request: left the case, right one timeline; above them what can be done next, and why the rest cannot. It looks again by itself.
import Box from '@mui/material/Box';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { InsideCase } from '../access/purpose.tsx';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useTask } from '../access/viewer.tsx';
import { ApiFault } from '../client/api-fault.ts';
import { CorrectionSection } from '../corrections/CorrectionSection.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { DeletionSection } from '../deletions/DeletionSection.tsx';
import { RightsRequestDocument, type RightsRequestQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { IntakeOfCase } from '../intake/IntakeOfCase.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Note } from '../pieces/Note.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { CaseRedactions } from '../redactions/CaseRedactions.tsx';
import { StoppedNote } from '../stops/StoppedMark.tsx';
import { StopsOfPerson } from '../stops/StopsOfPerson.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';
import { Clocks } from './Clocks.tsx';
import { Decided } from './Decided.tsx';
import { Letters } from './Letters.tsx';
import { LinkedRequests } from './LinkedRequests.tsx';
import { lookAgainMs } from './live.ts';
import { NextActions } from './NextActions.tsx';
import { ClosedContent, OpenedContent } from './RequestContent.tsx';
import { RequestStatus } from './RequestStatus.tsx';
import { RequestTime } from './RequestTime.tsx';
import { ViewPackage } from './ViewPackage.tsx';
import { useRequestContent } from './use-request-content.ts';

export type OneRequest = NonNullable<RightsRequestQuery['rightsRequest']>;

export function RequestPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const lookAgain = useLookAgain();
  const { data, error, isError, refetch } = useDocument(
    'request',
    RightsRequestDocument,
    { id },
    { every: (answer) => (answer?.rightsRequest?.state === 'CLOSED' ? false : lookAgain(lookAgainMs)) },
  );
  const back = { to: '/requests', name: words('requests.title') };
  if (data?.rightsRequest)
    return (
      <InsideCase caseId={id}>
        <Shown key={id} request={data.rightsRequest} back={back} />
      </InsideCase>
    );
  if (isError || data) {
    return (
      <>
        <PageHead title={words('requests.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('requests.title')} />;
}

function Shown({ request, back }: { request: OneRequest; back: { to: string; name: string } }) {
  const words = useWords();
  const works = useTask('workingOnRequests');
  const [asked, setAsked] = useState(false);
  const opened = useRequestContent(request.id, asked);
  return (
    <>
      <PageHead
        title={`${request.reference} · ${words(`requests.kinds.${request.kind}`)}`}
        back={back}
        lead={
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1 }}>
            <RequestStatus request={request} />
            <div>
              <RequestTime request={request} />
            </div>
          </Box>
        }
      />
      {request.kindConfirmed ? null : (
        <Box sx={{ mb: 4 }}>
          <Note tone="dueSoon" icon="clock" title={words('requests.kindSuggested')} />
        </Box>
      )}
      <StoppedNote since={request.stoppedSince} />
      {request.channel === 'EMAIL' ? <IntakeOfCase caseId={request.id} /> : null}
      <NextActions request={request} />
      <Box
        sx={{
          display: 'grid',
          gap: 4,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
        }}
      >
        <Box sx={{ minWidth: 0 }}>
          <CaseFacts request={request} />
          {works && asked ? (
            <PurposeGate>
              {(purpose) => <OpenedContent request={request} opened={opened} purpose={purpose} />}
            </PurposeGate>
          ) : null}
          {works && !asked ? <ClosedContent open={() => setAsked(true)} /> : null}
          <CorrectionSection request={request} />
          <DeletionSection request={request} />
          <Clocks request={request} />
          {request.items.length > 0 ? <Decided request={request} reasons={opened.content?.reasons ?? []} /> : null}
          <ViewPackage request={request} />
          {request.about && (request.kind === 'STOP' || request.stoppedSince) ? (
            <StopsOfPerson personId={request.about.id} inside={request.id} />
          ) : null}
          <Letters request={request} />
          <LinkedRequests request={request} />
          <CaseRedactions caseId={request.id} />
        </Box>
        <CaseTimeline request={request} content={opened.content} />
      </Box>
    </>
  );
}
