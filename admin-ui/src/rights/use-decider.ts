// Who gave a right: by staff number; what was there from the beginning came with the installation.
import { useCallback } from 'react';
import { useWords } from '../i18n/use-words.ts';

/** Staff numbers, such as S-0001; S-0000 is the installation itself. */
const staffNumber = /^S-(?!0+$)\d+$/;

export function useDecider(): (by: string) => string {
  const words = useWords();
  return useCallback(
    (by) => (staffNumber.test(by) ? words('frame.staff', { number: by }) : words('rights.installation')),
    [words],
  );
}
