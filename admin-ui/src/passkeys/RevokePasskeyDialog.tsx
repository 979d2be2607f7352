// Ends a passkey at once, with a reason and a confirmed identity. What was decided with it stands.
import { useNotify } from 'react-admin';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { PasskeyLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import type { Draft } from '../sign-in/flow-memory.ts';

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
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.revokePasskey(passkey.id, reason),
    ['passkeys'],
    () => {
      notify(words('passkeys.revoked'), { type: 'success' });
      close();
    },
  );
  const { dialog, submit } = useConfirmedAct(act, { act: revoking, about: passkey.id }, words('passkeys.revokeDo'));
  return (
    <ReasonDialog
      {...dialog}
      title={words('passkeys.revokeTitle', { reference: passkey.reference })}
      lead={words('passkeys.revokeLead')}
      help={words('rights.reasonHelp')}
      start={draft?.reason}
      submit={submit}
      close={close}
    />
  );
}
