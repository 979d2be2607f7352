// How far the procedure has come after the approval: running with live numbers, done with its certificate, returned, or stopped and what is next.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import LinearProgress from '@mui/material/LinearProgress';
import { Link as RouterLink } from 'react-router-dom';
import type { BatchDetailFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Note } from '../pieces/Note.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { instantInWords, plainDayInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import { useWho } from './use-who.ts';

export function Proceedings({ batch }: { batch: BatchDetailFragment }) {
  const note = useNoteOf(batch);
  return note ? <Box sx={{ mb: 4 }}>{note}</Box> : null;
}

function useNoteOf(batch: BatchDetailFragment) {
  const words = useWords();
  switch (batch.state) {
    case 'AWAITING_APPROVAL':
      return null;
    case 'APPROVED':
    case 'DESTROYING':
    case 'PROVING':
      return <Running batch={batch} />;
    case 'COMPLETED':
      return <Completed batch={batch} />;
    case 'STOPPED':
      return (
        <Note tone="overdue" icon="late" title={words('destruction.stopped')} live>
          {batch.failure ? <div>{batch.failure}</div> : null}
          <div>{batch.progress.message}</div>
          <Box sx={{ mt: 1 }}>{words('destruction.stoppedNext', { reference: batch.reference })}</Box>
        </Note>
      );
    case 'RETURNED':
      return (
        <Note tone="muted" icon="undo" title={words('destruction.returnedBanner')}>
          {batch.timeline.findLast(({ kind }) => kind === 'RETURNED')?.text}
        </Note>
      );
  }
}

function Running({ batch: { progress, approval } }: { batch: BatchDetailFragment }) {
  const words = useWords();
  const number = useNumber();
  const share = progress.pages > 0 ? (progress.pagesDone / progress.pages) * 100 : 0;
  return (
    <Note tone="primary" icon="play" title={words('destruction.running')} live>
      <div>{progress.message}</div>
      <LinearProgress
        variant="determinate"
        value={share}
        aria-label={words('destruction.running')}
        sx={{ my: 3, height: 8, borderRadius: 1, bgcolor: (theme) => theme.tokens.tint }}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 1 }}>
        <span>{words('destruction.pages', { done: number(progress.pagesDone), pages: number(progress.pages) })}</span>
        <span>
          {number(progress.itemsDone)} {words('destruction.itemsDone')}
        </span>
        <span>
          {number(progress.recordsDestroyed)} {words('destruction.recordsDestroyed')}
        </span>
      </Box>
      <Box sx={{ mt: 2, color: 'text.secondary' }}>
        {words('destruction.runningLead')}
        <ApprovedBy approval={approval} />
      </Box>
    </Note>
  );
}

function Completed({ batch: { certificate, approval } }: { batch: BatchDetailFragment }) {
  const words = useWords();
  const telling = useTelling();
  return (
    <Note tone="onTrack" icon="done" title={words('destruction.completed')} live>
      {certificate ? (
        <>
          <div>
            {words('destruction.completedLead', {
              records: words('destruction.records', { smart_count: certificate.records }),
              people: words('destruction.people', { smart_count: certificate.people }),
              number: certificate.number,
              at: instantInWords(new Date(certificate.issuedAt), telling),
            })}
          </div>
          <Box sx={{ color: 'text.secondary' }}>
            <ApprovedBy approval={approval} />
          </Box>
          <Button component={RouterLink} to={`/certificates/${certificate.id}`} variant="contained" sx={{ mt: 3 }}>
            {words('destruction.openCertificate', { number: certificate.number })}
          </Button>
        </>
      ) : null}
    </Note>
  );
}

function ApprovedBy({ approval }: { approval: BatchDetailFragment['approval'] }) {
  const words = useWords();
  const telling = useTelling();
  const who = useWho();
  if (!approval) return null;
  return (
    <div>
      {words('destruction.approved', {
        by: who(approval.approvedBy),
        at: instantInWords(new Date(approval.approvedAt), telling),
      })}{' '}
      {words('destruction.approvedReason', { reason: approval.reason })}{' '}
      {approval.signedWithPasskey ? words('passkeys.signed') : null}
      {approval.standing ? (
        <Link component={RouterLink} to="/standing-approvals">
          {words('standing.under', {
            number: approval.standing.number,
            by: who(approval.approvedBy),
            at: instantInWords(new Date(approval.standing.givenAt), telling),
            until: plainDayInWords(approval.standing.validUntil, telling.language),
          })}
        </Link>
      ) : null}
    </div>
  );
}
