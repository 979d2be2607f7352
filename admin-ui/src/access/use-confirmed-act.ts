// An act that wants a reason and an identity confirmed just now: sends the person to confirm it and keeps what they typed meanwhile.
import { useState } from 'react';
import type { Act } from '../data/use-act.ts';
import { useSession } from '../sign-in/session-context.ts';
import { useFreshIdentity } from './use-fresh.ts';

export interface ConfirmedAct {
  /** Whether submitting acts at once; else it leads to the confirmation first. */
  confirmed: boolean;
  underWay: boolean;
  submit: (reason: string) => void;
}

/** `draft` names the act and what it is about, by which the typed reason is found again. */
export function useConfirmedAct(act: Act<string>, draft: { act: string; about: string }): ConfirmedAct {
  const session = useSession();
  const fresh = useFreshIdentity();
  const [leaving, setLeaving] = useState(false);
  const confirmed = fresh && act.refusal?.code !== 'STEP_UP_NEEDED';
  return {
    confirmed,
    underWay: act.underWay || leaving,
    submit: (reason) => {
      if (confirmed) return act.run(reason);
      setLeaving(true);
      session.stepUp({ ...draft, reason, shown: '' }).catch(() => setLeaving(false));
    },
  };
}
