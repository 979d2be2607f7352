// “Why still here?” beside the records of one class: the sentence, until when and who can change it, from the same answer as the table of all that is
// held. Asks nothing of its own.
import Box from '@mui/material/Box';
import { useDocument } from '../data/use-back-office.ts';
import { DataHeldOfPersonDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { VerdictStatus } from '../pieces/Status.tsx';
import { Day } from '../pieces/TimeLeft.tsx';

interface WhyHereProps {
  personId: string;
  purpose: string;
  recordClass: string;
}

export function WhyHere({ personId, purpose, recordClass }: WhyHereProps) {
  const words = useWords();
  const { data } = useDocument('person', DataHeldOfPersonDocument, { id: personId }, { purpose });
  const held = (data?.person?.dataHeld ?? []).filter((one) => one.recordClass === recordClass);
  if (held.length === 0) return null;
  return (
    <Box component="details" sx={{ '& summary': { cursor: 'pointer', minHeight: 24, color: 'primary.main' } }}>
      <summary>{words('people.whyHere')}</summary>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0, display: 'grid', gap: 2 }}>
        {held.map(({ service, verdict, until, why, whoCanChange }) => (
          <li key={`${service}/${verdict}/${until ?? ''}`}>
            <VerdictStatus verdict={verdict} /> {why}{' '}
            {until ? (
              <>
                {words('people.heldColumn.until')}: <Day at={until} />.{' '}
              </>
            ) : null}
            {words('people.heldColumn.who')}: {whoCanChange}
          </li>
        ))}
      </Box>
    </Box>
  );
}
