// How a text would read: sample values in its gaps, nobody's data. What is wrong with it is said instead.
import Box from '@mui/material/Box';
import { useDeferredValue } from 'react';
import { useDocument } from '../data/use-back-office.ts';
import { SampleAnswerDocument } from '../generated/operations.ts';
import type { Language } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusalNote } from '../pieces/Note.tsx';
import { TextSheet } from './TextSheet.tsx';

export function Sample({ language, text }: { language: Language; text: string }) {
  const words = useWords();
  const settled = useDeferredValue(text);
  const { data } = useDocument(
    'sample-answer',
    SampleAnswerDocument,
    { language, text: settled },
    { enabled: settled.trim() !== '', keep: true },
  );
  const { text: shown = null, refusal = null } = data?.sampleAnswer ?? {};
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{words('templates.sample')}</Box>
      {refusal && settled.trim() !== '' ? <RefusalNote refusal={refusal} live /> : null}
      {shown !== null && settled.trim() !== '' ? <TextSheet language={language}>{shown}</TextSheet> : null}
    </Box>
  );
}
