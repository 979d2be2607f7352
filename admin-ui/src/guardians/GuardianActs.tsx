// What can be done next with a guardian consent; the server says of each whether this viewer is the one to do it.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { CheckDialog, DecideDialog, MatchDialog } from './DecidingDialogs.tsx';
import { changed, type OneConsent } from './one-consent.ts';
import { EndDialog, FreezeDialog, ReleaseDialog } from './StandingDialogs.tsx';

type Dialog = 'match' | 'check' | 'decide' | 'freeze' | 'release' | 'end';

export function GuardianActs({ consent }: { consent: OneConsent }) {
  const words = useWords();
  const decides = useTask('decidingGuardians');
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const close = () => setDialog(null);
  const { state, frozenAt, ward } = consent;
  const undecided = state === 'RECEIVED' || state === 'CHECKED_ONCE' || state === 'CHECKED';
  const button = (name: Dialog, label: string, main = false) => (
    <Button variant={main ? 'contained' : 'outlined'} onClick={() => setDialog(name)}>
      {label}
    </Button>
  );
  return (
    <>
      {undecided ? <PapersComplete consent={consent} /> : null}
      {undecided ? button('match', words('guardians.act.match'), !ward) : null}
      {state === 'RECEIVED' && ward ? button('check', words('guardians.act.check'), true) : null}
      {state === 'CHECKED_ONCE' ? button('check', words('guardians.act.second'), true) : null}
      {undecided && decides ? button('decide', words('guardians.act.decide'), state === 'CHECKED') : null}
      {state === 'GRANTED' && !frozenAt ? button('freeze', words('guardians.act.freeze')) : null}
      {state === 'GRANTED' && frozenAt && decides ? button('release', words('guardians.act.release'), true) : null}
      {state === 'GRANTED' ? button('end', words('guardians.act.end')) : null}
      {dialog === 'match' ? <MatchDialog consent={consent} close={close} /> : null}
      {dialog === 'check' ? <CheckDialog consent={consent} close={close} /> : null}
      {dialog === 'decide' ? <DecideDialog consent={consent} close={close} /> : null}
      {dialog === 'freeze' ? <FreezeDialog consent={consent} close={close} /> : null}
      {dialog === 'release' ? <ReleaseDialog consent={consent} close={close} /> : null}
      {dialog === 'end' ? <EndDialog consent={consent} close={close} /> : null}
    </>
  );
}

/** Papers that were asked for have come: the guardian gets the receipt. */
function PapersComplete({ consent }: { consent: OneConsent }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const told = consent.letters.some(({ kind }) => kind === 'RECEIVED');
  const act = useAct(
    () => backOffice.guardianPapersCame(consent.id),
    changed,
    () => notify(words('guardians.completeDone'), { type: 'success' }),
  );
  if (told || consent.missing.length > 0) return null;
  return (
    <>
      <Button variant="outlined" disabled={act.underWay} onClick={() => act.run(undefined)}>
        {words('guardians.act.complete')}
      </Button>
      <RefusedIn refusal={act.refusal} fault={act.fault} />
    </>
  );
}
