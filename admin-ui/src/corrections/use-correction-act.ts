// An act on a correction: it ends with a sentence and closes its dialog; the correction and its request are asked for again.
import { useNotify } from 'react-admin';
import type { Outcome } from '../data/outcome.ts';
import { useAct, type Act } from '../data/use-act.ts';
import type { WordKey } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';
import { changed } from '../requests/use-request-act.ts';

export function useCorrectionAct<TInput, TValue>(
  act: (input: TInput) => Promise<Outcome<TValue>>,
  done: WordKey,
  close: () => void,
): Act<TInput> {
  const words = useWords();
  const notify = useNotify();
  return useAct(act, [...changed, 'correction', 'correction-content', 'correction-choices'], () => {
    notify(words(done), { type: 'success' });
    close();
  });
}
