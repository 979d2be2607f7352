// Who did something, as screens name people: staff by number, never by name; `system` is the program going by the policy, `member` whom it is about.
import { useCallback } from 'react';
import { useWords } from '../i18n/use-words.ts';

export function useWho(): (by: string) => string {
  const words = useWords();
  return useCallback(
    (by) => {
      if (by === 'system') return words('frame.system');
      return by === 'member' ? words('misuse.member') : words('frame.staff', { number: by });
    },
    [words],
  );
}
