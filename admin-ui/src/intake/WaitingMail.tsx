// Whether mail waits for the virus scanner, and since when the scanner is silent. Shows nothing where all is well.
import Box from '@mui/material/Box';
import { useDocument } from '../data/use-back-office.ts';
import { IntakeWaitingDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { Note } from '../pieces/Note.tsx';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { lookAgainMs } from '../requests/live.ts';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';

export function WaitingMail() {
  const words = useWords();
  const telling = useTelling();
  const lookAgain = useLookAgain();
  const { data, error, isError, refetch } = useDocument(
    'intake-waiting',
    IntakeWaitingDocument,
    {},
    { every: lookAgain(lookAgainMs) },
  );
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data) return null;
  const { messages, since, scannerSilentSince } = data.intakeWaiting;
  const told = (at: string) => instantInWords(new Date(at), telling);
  if (!since && !scannerSilentSince) return null;
  return (
    <Box sx={{ display: 'grid', gap: 3, mb: 5 }}>
      {scannerSilentSince ? (
        <Note tone="overdue" icon="block" title={words('intake.waiting.silent')}>
          {words('intake.waiting.silentLead', { since: told(scannerSilentSince) })}
        </Note>
      ) : null}
      {since ? (
        <Note tone="dueSoon" icon="lock" title={words('intake.waiting.title')}>
          {words('intake.waiting.messages', { smart_count: messages, count: messages, since: told(since) })}
        </Note>
      ) : null}
    </Box>
  );
}
