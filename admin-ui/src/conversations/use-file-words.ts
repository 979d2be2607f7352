// How large a file is, in words. Pure.
import { useNumber } from '../pieces/use-number.ts';

export function useFileWords() {
  const number = useNumber();
  return { sizeOf: (bytes: number) => `${number(Math.max(1, Math.round(bytes / 1024)))} kB` };
}
