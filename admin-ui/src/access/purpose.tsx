// The purpose that personal data is opened for: chosen once a visit, kept in memory, sent and recorded with everything that is opened.
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { PolicyDocument } from '../generated/operations.ts';
import { useDocument } from '../data/use-back-office.ts';
import { useViewer } from './viewer.tsx';

interface PurposeChoice {
  purpose: string | null;
  choose(purpose: string | null): void;
}

const PurposeContext = createContext<PurposeChoice>({ purpose: null, choose: () => undefined });

export function PurposeProvider({ children }: { children: ReactNode }) {
  const [purpose, choose] = useState<string | null>(null);
  const value = useMemo(() => ({ purpose, choose }), [purpose]);
  return <PurposeContext value={value}>{children}</PurposeContext>;
}

export const usePurpose = (): PurposeChoice => useContext(PurposeContext);

export interface NamedPurpose {
  id: string;
  title: string;
  clause: string | null;
}

/** The purposes that this viewer may look for, as the policy names them. */
export function usePurposes(): { purposes: NamedPurpose[]; titleOf: (id: string) => string } {
  const { purposes: ids } = useViewer();
  const { data } = useDocument('policy', PolicyDocument, {});
  const named = data?.policy.purposes;
  const titleOf = useCallback(
    (id: string) => named?.find((purpose) => purpose.id === id)?.title ?? id.replaceAll('-', ' '),
    [named],
  );
  const purposes = useMemo(
    () =>
      ids.map((id) => ({
        id,
        title: titleOf(id),
        clause: named?.find((purpose) => purpose.id === id)?.clause ?? null,
      })),
    [ids, named, titleOf],
  );
  return { purposes, titleOf };
}
