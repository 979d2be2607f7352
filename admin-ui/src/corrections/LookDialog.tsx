// Before and after of a correction, opened for a purpose; whoever decides approves just that, after they confirmed who they are.
import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useFreshIdentity } from '../access/use-fresh.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { CorrectionContentDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Note } from '../pieces/Note.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import type { OneRequest } from '../requests/RequestPage.tsx';
import { CorrectionDiff, type CorrectionContent } from './CorrectionDiff.tsx';
import { useCorrectionAct } from './use-correction-act.ts';

/** `decides`: whether a decision is open and the viewer's; otherwise it is looked at and closed. */
export function LookDialog({ request, decides, close }: { request: OneRequest; decides: boolean; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const fresh = useFreshIdentity();
  const [content, setContent] = useState<CorrectionContent | null>(null);
  const shownHash = content?.shownHash ?? null;
  const act = useCorrectionAct(
    (_reason: string) => backOffice.approveCorrection({ requestId: request.id, shownHash: shownHash ?? '' }),
    'corrections.approved',
    close,
  );
  const count = content?.fields.length ?? 0;
  const label =
    count === 0 ? words('corrections.approveRefusals') : words('corrections.approve', { smart_count: count });
  const { dialog, submit } = useConfirmedAct(act, { act: 'approve-correction', about: request.id }, label);
  const confirmed = !decides || (fresh && act.refusal?.code !== 'STEP_UP_NEEDED');
  const approves = decides && (!confirmed || content === null || shownHash !== null);
  return (
    <ActDialog
      {...dialog}
      {...(approves ? {} : { act: words('corrections.close') })}
      wide={confirmed}
      title={words('corrections.lookTitle', { reference: request.reference })}
      lead={words(
        confirmed ? (decides ? 'corrections.lookLead' : 'corrections.lookOnlyLead') : 'corrections.confirmFirst',
      )}
      submit={() => {
        if (!approves) close();
        else if (!confirmed || shownHash !== null) submit('');
      }}
      close={close}
    >
      {confirmed ? (
        <Box sx={{ mt: 4 }}>
          <PurposeGate>
            {(purpose) => <Content requestId={request.id} purpose={purpose} found={setContent} />}
          </PurposeGate>
          {decides && content !== null && shownHash === null ? (
            <Note tone="dueSoon" icon="late" title={words('corrections.stale')} live />
          ) : null}
        </Box>
      ) : null}
    </ActDialog>
  );
}

function Content({
  requestId,
  purpose,
  found,
}: {
  requestId: string;
  purpose: string;
  found: (content: CorrectionContent) => void;
}) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'correction-content',
    CorrectionContentDocument,
    { requestId },
    { purpose, caseId: requestId },
  );
  const content = data?.correction?.content ?? null;
  useEffect(() => {
    if (content) found(content);
  }, [content, found]);
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={3} what={words('corrections.diff')} />;
  return content ? <CorrectionDiff content={content} /> : <Empty title={words('requests.contentShut')} />;
}
