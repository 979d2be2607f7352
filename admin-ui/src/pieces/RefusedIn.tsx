// How an act ended inside a dialog: refused with its way out, or failed with a sentence.
import Box from '@mui/material/Box';
import type { RefusalWordsFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { faultInWords } from './Fault.tsx';
import { Note, RefusalNote } from './Note.tsx';

export function RefusedIn({ refusal, fault }: { refusal: RefusalWordsFragment | null; fault: unknown }) {
  const words = useWords();
  if (refusal) {
    return (
      <Box sx={{ mt: 4 }}>
        <RefusalNote refusal={refusal} live />
      </Box>
    );
  }
  if (fault === null || fault === undefined) return null;
  const { sentence, wayOut, code } = faultInWords(fault, words);
  return (
    <Box sx={{ mt: 4 }}>
      <Note tone="overdue" icon="late" title={sentence} live>
        {wayOut === null ? null : <div>{wayOut}</div>}
        <Box sx={{ color: 'text.secondary' }}>{words('faults.code', { code })}</Box>
      </Note>
    </Box>
  );
}
