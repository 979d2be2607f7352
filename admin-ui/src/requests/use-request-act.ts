// An act on a request that ends with a sentence and closes its dialog; what it changes is asked for again.
import { useNotify } from 'react-admin';
import { useAct, type Act } from '../data/use-act.ts';
import type { Outcome } from '../data/commands.ts';
import type { WordKey } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';

/** Queries that a change of a request makes out of date. */
export const changed = [
  'request',
  'requests',
  'request-clocks',
  'request-content',
  'request-letters',
  'request-verification',
] as const;

export function useRequestAct<TInput, TValue>(
  act: (input: TInput) => Promise<Outcome<TValue>>,
  done: WordKey,
  close: () => void,
): Act<TInput> {
  const words = useWords();
  const notify = useNotify();
  return useAct(act, changed, () => {
    notify(words(done), { type: 'success' });
    close();
  });
}
