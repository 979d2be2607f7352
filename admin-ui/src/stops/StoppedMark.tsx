// The mark of a stop of processing, wherever somebody is named whose door is shut: icon and words, never a colour alone.
import Box from '@mui/material/Box';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Note } from '../pieces/Note.tsx';
import { Status } from '../pieces/Status.tsx';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';

/** In a row or beside a title. */
export function StoppedMark({ since }: { since: string | null | undefined }) {
  const words = useWords();
  if (!since) return null;
  return (
    <Box sx={{ fontSize: '0.8125rem' }}>
      <Status tone="held" icon="block">
        {words('stops.mark')}
      </Status>
    </Box>
  );
}

/** Over a page that is about them. */
export function StoppedNote({ since }: { since: string | null | undefined }) {
  const words = useWords();
  const telling = useTelling();
  if (!since) return null;
  return (
    <Box sx={{ mb: 4 }}>
      <Note tone="held" icon="block" title={words('stops.marked', { at: instantInWords(new Date(since), telling) })}>
        {words('stops.markedLead')}
      </Note>
    </Box>
  );
}

/** A row of somebody whose door is shut, whatever for: why and since when, in place of what it said. */
export function RowShut({ restriction }: { restriction: { since: string; reason: string } | null | undefined }) {
  const words = useWords();
  const named = useNamed();
  const telling = useTelling();
  if (!restriction) return '–';
  const { since, reason } = restriction;
  return (
    <Status tone="held" icon={reason === 'REQUESTED' ? 'block' : 'lock'}>
      {words('stops.rowShut', {
        at: instantInWords(new Date(since), telling),
        reason: named('people.reasons', reason),
      })}
    </Status>
  );
}
