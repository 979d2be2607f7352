// The purpose that personal data is opened for: chosen once a visit, kept in memory, sent and recorded with everything that is opened.
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { PolicyDocument, ViewerDocument } from '../generated/operations.ts';
import { useDocument } from '../data/use-back-office.ts';
import { useOpenCase } from './open-case.ts';
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

/** The case that a page shows: what is opened on it is opened inside of it. */
const CaseContext = createContext<string | null>(null);

export function InsideCase({ caseId, children }: { caseId: string; children: ReactNode }) {
  return <CaseContext value={caseId}>{children}</CaseContext>;
}

/** Purposes that the viewer may name; inside a case there may be more. */
function usePurposeIds(): readonly string[] {
  const { purposes } = useViewer();
  const { open } = useOpenCase();
  const shown = useContext(CaseContext);
  const caseId = shown ?? open?.id ?? null;
  const inside = useDocument('viewer', ViewerDocument, {}, { caseId, enabled: caseId !== null });
  return caseId === null ? purposes : (inside.data?.viewer.purposes ?? purposes);
}

export interface NamedPurpose {
  id: string;
  title: string;
  clause: string | null;
}

/** The purposes that this viewer may look for, as the policy names them. */
export function usePurposes(): { purposes: NamedPurpose[]; titleOf: (id: string) => string } {
  const ids = usePurposeIds();
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
