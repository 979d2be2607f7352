// Says that a hold keeps something: on the page of a person, and on a destruction list.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { HoldsDocument } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { Note } from '../pieces/Note.tsx';
import { plainDayInWords } from '../time/calendar.ts';

const shown = 10;

/** The holds that name a person; nothing where there is none. */
export function PersonHeld({ personId }: { personId: string }) {
  const words = useWords();
  const language = useLanguage();
  const sees = useTask('holds');
  const { data, error, isError, refetch } = useDocument(
    'holds',
    HoldsDocument,
    { filter: { subjectId: personId, inForce: true }, first: shown },
    { enabled: sees },
  );
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  const holds = data?.holds.nodes ?? [];
  if (holds.length === 0) return null;
  return (
    <Box sx={{ mb: 4 }}>
      <Note tone="held" icon="lock" title={words('holds.personHeld')}>
        {holds.map(({ id, number, law, reviewOn }) => (
          <Box key={id}>
            <Link component={RouterLink} to={`/holds/${id}`}>
              {number}
            </Link>
            {`: ${law}. ${words('holds.nextReview')}: ${plainDayInWords(reviewOn, language)}`}
          </Box>
        ))}
      </Note>
    </Box>
  );
}

/** Somebody on a list is under a hold, and stays. */
export function ListHeld() {
  const words = useWords();
  return (
    <Box sx={{ mb: 4 }}>
      <Note tone="held" icon="lock" title={words('holds.listHeld')}>
        {words('holds.listHeldLead')}{' '}
        <Link component={RouterLink} to="/holds">
          {words('holds.title')}
        </Link>
      </Note>
    </Box>
  );
}
