// Gives a standing approval: for one class, from when until when, how much at once, and why; with the identity confirmed and a passkey where there is one.
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useFreshIdentity } from '../access/use-fresh.ts';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { signWithPasskey } from '../passkeys/authenticator.ts';
import { Note } from '../pieces/Note.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { useSession } from '../sign-in/session-context.ts';
import type { OneClass } from './StandingApprovalsPage.tsx';
import { givingAct, termsText, type Terms, type TermsDraft } from './terms-draft.ts';

export interface GiveStandingDialogProps {
  standing: OneClass;
  /** What was typed before the identity was confirmed; null at the first opening. */
  draft: TermsDraft | null;
  close: () => void;
}

export function GiveStandingDialog({ standing, draft, close }: GiveStandingDialogProps) {
  const words = useWords();
  const session = useSession();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const fresh = useFreshIdentity();
  const [terms, setTerms] = useState<Terms>(
    draft ?? { validFrom: '', validUntil: '', largestPeople: '', largestRecords: '' },
  );
  const [tried, setTried] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const [unreachable, setUnreachable] = useState(false);
  const act = useAct(
    async (reason: string) => {
      const about = {
        recordClass: standing.recordClass,
        validFrom: terms.validFrom,
        validUntil: terms.validUntil,
        largestPeople: Number(terms.largestPeople),
        largestRecords: Number(terms.largestRecords),
        reason,
      };
      const asked = await backOffice.standingChallenge(about);
      if (asked.kind === 'refused') return asked;
      const passkey = asked.value && (await signWithPasskey(asked.value));
      return backOffice.giveStandingApproval({ ...about, ...(passkey ? { passkey } : {}) });
    },
    ['standing'],
    () => {
      notify(words('standing.given'), { type: 'success' });
      close();
    },
  );
  const confirmed = fresh && act.refusal?.code !== 'STEP_UP_NEEDED';
  const isNumber = (text: string) => /^[1-9]\d{0,5}$/.test(text);
  const missing: Record<keyof Terms, boolean> = {
    validFrom: terms.validFrom === '',
    validUntil: terms.validUntil === '',
    largestPeople: !isNumber(terms.largestPeople),
    largestRecords: !isNumber(terms.largestRecords),
  };
  const submit = (reason: string) => {
    if (Object.values(missing).includes(true)) return;
    if (confirmed) return act.run(reason);
    setLeaving(true);
    setUnreachable(false);
    session.stepUp({ act: givingAct, about: standing.recordClass, reason, shown: termsText(terms) }).catch(() => {
      setLeaving(false);
      setUnreachable(true);
    });
  };
  const field = (name: keyof Terms, help: string) => ({
    value: terms[name],
    onChange: (event: { target: { value: string } }) => setTerms({ ...terms, [name]: event.target.value }),
    required: true,
    fullWidth: true,
    error: tried && missing[name],
    helperText: tried && missing[name] ? words('frame.required') : help,
  });
  return (
    <ReasonDialog
      title={words('standing.giveOf', { title: standing.title })}
      lead={words('standing.giveLead', { occasion: standing.occasion })}
      act={words(confirmed ? 'standing.giveDo' : 'destruction.confirmIdentity')}
      start={draft?.reason}
      help={words('holds.decisionHelp')}
      underWay={act.underWay || leaving}
      refusal={act.refusal}
      fault={act.fault}
      tried={() => setTried(true)}
      submit={submit}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <TextField
          type="date"
          label={words('standing.from')}
          slotProps={{ inputLabel: { shrink: true } }}
          {...field('validFrom', words('standing.fromHelp'))}
        />
        <TextField
          type="date"
          label={words('standing.until')}
          slotProps={{ inputLabel: { shrink: true } }}
          {...field('validUntil', words('standing.untilHelp'))}
        />
        <TextField
          label={words('standing.people')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          {...field('largestPeople', words('standing.atMost', { most: standing.largestPeople }))}
        />
        <TextField
          label={words('standing.records')}
          slotProps={{ htmlInput: { inputMode: 'numeric' } }}
          {...field('largestRecords', words('standing.atMost', { most: standing.largestRecords }))}
        />
      </Box>
      <Box sx={{ mt: 4 }}>
        {confirmed ? (
          <Note tone="onTrack" icon="done" title={words('destruction.identityConfirmed')} live />
        ) : (
          <Note
            tone={draft?.outcome === 'cancelled' ? 'overdue' : 'muted'}
            icon="lock"
            title={words(
              draft?.outcome === 'cancelled' ? 'destruction.stepUpCancelled' : 'destruction.confirmIdentity',
            )}
          >
            {words('destruction.confirmIdentityLead')}
          </Note>
        )}
      </Box>
      {unreachable ? (
        <Box sx={{ mt: 4 }}>
          <Note tone="overdue" icon="late" title={words('signIn.unreachable')} live />
        </Box>
      ) : null}
    </ReasonDialog>
  );
}
