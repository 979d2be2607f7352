// How a request came in by mail, and what whoever confirms it must look at.
import Box from '@mui/material/Box';
import { useDocument } from '../data/use-back-office.ts';
import { IntakeMessagesDocument } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { Note } from '../pieces/Note.tsx';

export function IntakeOfCase({ caseId }: { caseId: string }) {
  const words = useWords();
  const named = useNamed();
  const { data, error, isError, refetch } = useDocument('intake', IntakeMessagesDocument, {
    filter: { caseId },
    first: 10,
  });
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  const flags = [...new Set((data?.intakeMessages.nodes ?? []).flatMap((message) => message.flags))];
  if (flags.length === 0) return null;
  return (
    <Box sx={{ mb: 4 }}>
      <Note tone="dueSoon" icon="late" title={words('intake.lookAt')}>
        <Box component="ul" sx={{ m: 0, pl: 4 }}>
          {flags.map((flag) => (
            <li key={flag}>{named('intake.flags', flag)}</li>
          ))}
        </Box>
      </Note>
    </Box>
  );
}
