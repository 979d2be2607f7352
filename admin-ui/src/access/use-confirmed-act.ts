// An act that wants a reason and an identity confirmed just now: sends the person to confirm it and keeps what they typed meanwhile.
import { useState } from 'react';
import type { Act } from '../data/use-act.ts';
import { useWords } from '../i18n/use-words.ts';
import type { ReasonDialogProps } from '../pieces/ReasonDialog.tsx';
import { useSession } from '../sign-in/session-context.ts';
import { useFreshIdentity } from './use-fresh.ts';

export interface ConfirmedAct {
  /** What the act's dialog shows; its button leads to the confirmation first, where the identity is not fresh. */
  dialog: Pick<ReasonDialogProps, 'act' | 'underWay' | 'refusal' | 'fault'>;
  submit: (reason: string) => void;
}

/** `draft` names the act and what it is about, by which the typed reason is found again; `label` is the act's own button. */
export function useConfirmedAct(act: Act<string>, draft: { act: string; about: string }, label: string): ConfirmedAct {
  const words = useWords();
  const session = useSession();
  const fresh = useFreshIdentity();
  const [leaving, setLeaving] = useState(false);
  const { refusal, fault } = act;
  const confirmed = fresh && refusal?.code !== 'STEP_UP_NEEDED';
  return {
    dialog: {
      act: confirmed ? label : words('destruction.confirmIdentity'),
      underWay: act.underWay || leaving,
      refusal,
      fault,
    },
    submit: (reason) => {
      if (confirmed) return act.run(reason);
      setLeaving(true);
      session.stepUp({ ...draft, reason, shown: '' }).catch(() => setLeaving(false));
    },
  };
}
