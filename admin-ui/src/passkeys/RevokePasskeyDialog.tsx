// Ends a passkey at once, with a reason and a confirmed identity. What was decided with it stands.
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useFreshIdentity } from '../access/use-fresh.ts';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { PasskeyLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import type { Draft } from '../sign-in/flow-memory.ts';
import { useSession } from '../sign-in/session-context.ts';

/** The act of a draft of this dialog. */
export const revoking = 'revoke-passkey';

export function RevokePasskeyDialog({
  passkey,
  draft,
  close,
}: {
  passkey: PasskeyLineFragment;
  draft: Draft | null;
  close: () => void;
}) {
  const words = useWords();
  const session = useSession();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const fresh = useFreshIdentity();
  const [leaving, setLeaving] = useState(false);
  const act = useAct(
    (reason: string) => backOffice.revokePasskey(passkey.id, reason),
    ['passkeys'],
    () => {
      notify(words('passkeys.revoked'), { type: 'success' });
      close();
    },
  );
  const confirmed = fresh && act.refusal?.code !== 'STEP_UP_NEEDED';
  const submit = (reason: string) => {
    if (confirmed) return act.run(reason);
    setLeaving(true);
    session.stepUp({ act: revoking, about: passkey.id, reason, shown: '' }).catch(() => setLeaving(false));
  };
  return (
    <ReasonDialog
      title={words('passkeys.revokeTitle', { reference: passkey.reference })}
      lead={words('passkeys.revokeLead')}
      act={words(confirmed ? 'passkeys.revokeDo' : 'destruction.confirmIdentity')}
      help={words('rights.reasonHelp')}
      start={draft?.reason}
      underWay={act.underWay || leaving}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    />
  );
}
