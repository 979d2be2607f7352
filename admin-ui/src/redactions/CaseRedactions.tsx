// The redactions of one case, the latest first; nothing where there never was one, or where they are not the viewer's to see.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { RedactionsDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { lookAgainMs } from '../requests/live.ts';
import { RedactionStatus } from './RedactionStatus.tsx';

export function CaseRedactions({ caseId }: { caseId: string }) {
  const reads = useTask('readingRedactions');
  return reads ? <OfCase caseId={caseId} /> : null;
}

function OfCase({ caseId }: { caseId: string }) {
  const words = useWords();
  const lookAgain = useLookAgain();
  const { data, error, isError, refetch } = useDocument(
    'redactions',
    RedactionsDocument,
    { caseId },
    { every: lookAgain(lookAgainMs) },
  );
  const all = data?.redactions.toReversed() ?? [];
  if (!isError && all.length === 0) return null;
  return (
    <Section title={words('redactions.ofCase')} lead={words('redactions.ofCaseLead')}>
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {all.map((one) => (
          <Box component="li" key={one.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
            <Link component={RouterLink} to={`/redactions/${one.id}`}>
              {words('redactions.count', { smart_count: one.marked })}
            </Link>
            <RedactionStatus redaction={one} />
            <Box component="span" sx={{ color: 'text.secondary' }}>
              <Instant at={one.proposedAt} />
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}
