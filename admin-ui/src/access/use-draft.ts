// A dialog that opens again, with what was typed, after the person was sent away to confirm who they are. Decides nothing.
import { useEffect, useState } from 'react';
import { takeDraft, type Draft } from '../sign-in/flow-memory.ts';

export interface DraftedDialog {
  open: boolean;
  /** What was typed before the confirmation; null where nothing was. */
  draft: Draft | null;
  setOpen: (open: boolean) => void;
}

/** `act` and `about` name the dialog, as `useConfirmedAct` remembered it. */
export function useDraft(act: string, about: string): DraftedDialog {
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(() => {
    const found = takeDraft(act, about);
    if (!found) return;
    setDraft(found);
    setOpen(true);
  }, [act, about]);
  return { open, draft, setOpen };
}
