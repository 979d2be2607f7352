// Who did something, as screens name staff: by number, never by name; `system` is the program going by the policy.
import { useCallback } from 'react';
import { useWords } from '../i18n/use-words.ts';

export function useWho(): (by: string) => string {
  const words = useWords();
  return useCallback((by) => (by === 'system' ? words('frame.system') : words('frame.staff', { number: by })), [words]);
}
