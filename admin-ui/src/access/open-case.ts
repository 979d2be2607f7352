// The case that somebody works in: named with everything that is asked while it is open, kept in memory only. A name; the server asks whether it names anybody.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

export interface OpenCase {
  id: string;
  /** Such as C-2026-000123; null for an emergency access. */
  reference: string | null;
}

let current: OpenCase | null = null;
const listeners = new Set<() => void>();

export const openCase = (): OpenCase | null => current;

function setCase(next: OpenCase | null): void {
  current = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The open case, and how to enter or leave one; what was opened in another is forgotten. */
export function useOpenCase(): { open: OpenCase | null; enter: (next: OpenCase | null) => void } {
  const client = useQueryClient();
  const open = useSyncExternalStore(subscribe, openCase);
  const enter = useCallback(
    (next: OpenCase | null) => {
      setCase(next);
      void client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'viewer' && queryKey[0] !== 'policy' });
    },
    [client],
  );
  return { open, enter };
}
