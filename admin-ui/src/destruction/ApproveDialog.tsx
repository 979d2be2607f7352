// The approval: what goes, what stays, the reason, the identity confirmed once more, and one button that names the act.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { PasskeysInForceDocument, type BatchDetailFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { signWithPasskey } from '../passkeys/authenticator.ts';
import { Note } from '../pieces/Note.tsx';
import { ReasonField } from '../pieces/ReasonField.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import type { Draft } from '../sign-in/flow-memory.ts';
import { useSession } from '../sign-in/session-context.ts';
import { EffectWords } from './EffectWords.tsx';
import { useActName } from './use-act-name.ts';

export interface ApproveDialogProps {
  batch: BatchDetailFragment;
  /** What was typed before the identity was confirmed; null at the first opening. */
  draft: Draft | null;
  close: () => void;
}

export function ApproveDialog({ batch, draft, close }: ApproveDialogProps) {
  const words = useWords();
  const titleId = useId();
  const name = useActName(batch);
  const session = useSession();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [reason, setReason] = useState(draft?.reason ?? '');
  const [missing, setMissing] = useState(false);
  // The list that this dialog was opened over; what changed meanwhile must be looked at first.
  const [shown] = useState(draft?.shown ?? batch.listHash);
  const changed = shown !== batch.listHash;
  const [leaving, setLeaving] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const act = useAct(
    async (why: string) => {
      const about = { batchId: batch.id, listHash: shown, reason: why };
      const asked = await backOffice.approvalChallenge({ ...about, decision: 'APPROVED' });
      if (asked.kind === 'refused') return asked;
      const passkey = asked.value && (await signWithPasskey(asked.value));
      return backOffice.approveDestruction({ ...about, ...(passkey ? { passkey } : {}) });
    },
    ['destruction', 'destruction-items', 'today'],
    () => {
      notify(words('destruction.started'), { type: 'success' });
      close();
    },
  );
  const stepUp = batch.approvability.needsStepUp;

  const submit = () => {
    const why = reason.trim();
    setMissing(why === '');
    if (why === '') return;
    if (!stepUp) return act.run(why);
    setLeaving(true);
    session.stepUp({ act: 'destroy', about: batch.id, reason: why, shown }).catch(() => {
      setLeaving(false);
      setUnreachable(true);
    });
  };
  const busy = act.underWay || leaving;
  return (
    <Dialog open onClose={busy ? undefined : close} fullWidth maxWidth="md" aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id={titleId}>{name}</DialogTitle>
        <DialogContent>
          <Typography sx={{ fontWeight: 650, color: 'error.main', mb: 3 }}>
            {words('destruction.cannotUndo')}
          </Typography>
          <EffectWords batch={batch} short />
          <ReasonField value={reason} change={setReason} missing={missing} autoFocus={draft === null} />
          <Box sx={{ mt: 4 }}>
            <IdentityNote stepUp={stepUp} outcome={draft?.outcome ?? null} />
          </Box>
          {stepUp ? null : <PasskeyNote />}
          {changed ? (
            <Box sx={{ mt: 4 }}>
              <Note tone="overdue" icon="late" title={words('destruction.changed')} live />
            </Box>
          ) : null}
          {unreachable ? (
            <Box sx={{ mt: 4 }}>
              <Note tone="overdue" icon="late" title={words('signIn.unreachable')} live />
            </Box>
          ) : null}
          <RefusedIn refusal={act.refusal} fault={act.fault} />
        </DialogContent>
        <DialogActions sx={{ px: 6, pb: 5, flexWrap: 'wrap', gap: 2 }}>
          <Button onClick={close} disabled={busy}>
            {words('frame.cancel')}
          </Button>
          <Button type="submit" variant="contained" color={stepUp ? 'primary' : 'error'} disabled={busy || changed}>
            {stepUp ? words('destruction.confirmIdentity') : name}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Says beforehand what the browser will ask for. */
function PasskeyNote() {
  const words = useWords();
  const { data } = useDocument('passkeys', PasskeysInForceDocument, {});
  if (!data?.passkeys.some(({ revokedAt }) => !revokedAt)) return null;
  return (
    <Box sx={{ mt: 4 }}>
      <Note tone="muted" icon="lock" title={words('passkeys.asked')}>
        {words('passkeys.askedLead')}
      </Note>
    </Box>
  );
}

function IdentityNote({ stepUp, outcome }: { stepUp: boolean; outcome: Draft['outcome'] | null }) {
  const words = useWords();
  if (!stepUp) return <Note tone="onTrack" icon="done" title={words('destruction.identityConfirmed')} live />;
  if (outcome === 'cancelled') {
    return (
      <Note tone="overdue" icon="lock" title={words('destruction.stepUpCancelled')} live>
        {words('destruction.confirmIdentityLead')}
      </Note>
    );
  }
  return (
    <Note tone="muted" icon="lock" title={words('destruction.confirmIdentity')}>
      {words('destruction.confirmIdentityLead')}
    </Note>
  );
}
