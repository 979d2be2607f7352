// What a hold keeps, in words: everything of one person, one class, the people of a case.
import { useCallback } from 'react';
import { useClassTitles } from '../destruction/use-clock-hours.ts';
import type { HoldSummaryFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';

export function useHoldsWhat(): (hold: Pick<HoldSummaryFragment, 'kind' | 'recordClass' | 'peopleCount'>) => string {
  const words = useWords();
  const titleOf = useClassTitles();
  return useCallback(
    ({ kind, recordClass, peopleCount }) => {
      const what = recordClass ? titleOf(recordClass) : words('holds.everything');
      if (kind === 'CLASS') return words('holds.what.CLASS', { what });
      return words(`holds.what.${kind}`, { what, smart_count: peopleCount });
    },
    [words, titleOf],
  );
}
