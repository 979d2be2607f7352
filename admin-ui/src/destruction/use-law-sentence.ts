// The law in a sentence: until when, what, under which law, which clause of the policy.
import { useCallback } from 'react';
import type { BatchDetailFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { dayInWords } from '../time/calendar.ts';
import { clauseInWords } from '../time/clause.ts';
import { useTelling } from '../time/server-clock.tsx';

export type BatchClass = BatchDetailFragment['classes'][number];

export function useLawSentence(): (of: BatchClass) => string {
  const words = useWords();
  const telling = useTelling();
  const language = useLanguage();
  return useCallback(
    ({ verdict, until, title, law, clause }) => {
      const values = { basis: [title, law].filter(Boolean).join(', '), clause: clauseInWords(clause, language) };
      switch (verdict) {
        case 'DUE':
          return words('destruction.dueSentence', values);
        case 'KEPT':
          return until
            ? words('destruction.keptSentence', { ...values, until: dayInWords(new Date(until), telling) })
            : words('destruction.keptSentenceNoDate', values);
        case 'HELD':
          return words('destruction.heldSentence', values);
        case 'RECOVERY':
          return words('destruction.recoverySentence', values);
        case 'RUNNING':
          return words('destruction.runningSentence', values);
      }
    },
    [words, telling, language],
  );
}
