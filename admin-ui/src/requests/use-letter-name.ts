// What a letter is called; a kind that is newer than these words is named as the server names it.
import { useCallback } from 'react';
import { useNamed } from '../i18n/use-words.ts';

export function useLetterName(): (kind: string) => string {
  const named = useNamed();
  return useCallback((kind) => named('requests.letters.kinds', kind), [named]);
}
