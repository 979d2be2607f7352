// Registers a passkey: what to call it, the identity confirmed once more, then the browser's own question.
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useFreshIdentity } from '../access/use-fresh.ts';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import type { Draft } from '../sign-in/flow-memory.ts';
import { useSession } from '../sign-in/session-context.ts';
import { createPasskey } from './authenticator.ts';

/** The act of a draft of this dialog. */
export const registering = 'register-passkey';

const longestLabel = 60;

export function RegisterDialog({ draft, close }: { draft: Draft | null; close: () => void }) {
  const words = useWords();
  const titleId = useId();
  const session = useSession();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const fresh = useFreshIdentity();
  const [label, setLabel] = useState(draft?.reason ?? '');
  const [missing, setMissing] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const act = useAct(
    async (name: string) => {
      const asked = await backOffice.passkeyRegistrationOptions();
      if (asked.kind === 'refused') return asked;
      return backOffice.registerPasskey({ label: name, ...(await createPasskey(asked.value)) });
    },
    ['passkeys'],
    () => {
      notify(words('passkeys.registered'), { type: 'success' });
      close();
    },
  );
  const confirmed = fresh && act.refusal?.code !== 'STEP_UP_NEEDED';
  const submit = () => {
    const name = label.trim();
    setMissing(name === '');
    if (name === '') return;
    if (confirmed) return act.run(name);
    setLeaving(true);
    session.stepUp({ act: registering, about: 'own', reason: name, shown: '' }).catch(() => setLeaving(false));
  };
  const busy = act.underWay || leaving;
  return (
    <Dialog open onClose={busy ? undefined : close} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <DialogTitle id={titleId}>{words('passkeys.registerTitle')}</DialogTitle>
        <DialogContent>
          <Typography variant="body2">{words('passkeys.registerLead')}</Typography>
          <TextField
            label={words('passkeys.label')}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
            required
            error={missing}
            helperText={missing ? words('frame.required') : words('passkeys.labelHelp')}
            autoFocus
            fullWidth
            slotProps={{ htmlInput: { maxLength: longestLabel } }}
            sx={{ mt: 4 }}
          />
          <RefusedIn refusal={act.refusal} fault={act.fault} />
        </DialogContent>
        <DialogActions sx={{ px: 6, pb: 5 }}>
          <Button onClick={close} disabled={busy}>
            {words('frame.cancel')}
          </Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {words(confirmed ? 'passkeys.registerDo' : 'destruction.confirmIdentity')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
