// Confirming the ward, looking at the papers, deciding: each in its own dialog. Nothing is ticked or chosen beforehand where a look is wanted.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import FormLabel from '@mui/material/FormLabel';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import type { Outcome } from '../data/outcome.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { DecideGuardianConsentInput, GuardianPoint, GuardianRefusalReason } from '../generated/operations.ts';
import { idsIn } from '../holds/ids-in.ts';
import type { WordKey } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { changed, type OneConsent } from './one-consent.ts';

export interface DialogProps {
  consent: OneConsent;
  close: () => void;
}

/** An act that ends with a sentence and closes its dialog. */
export function useGuardianAct<TInput, TValue>(
  act: (input: TInput) => Promise<Outcome<TValue>>,
  done: WordKey,
  close: () => void,
) {
  const words = useWords();
  const notify = useNotify();
  return useAct(act, changed, () => {
    notify(words(done), { type: 'success' });
    close();
  });
}

export function MatchDialog({ consent: { id, reference }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [named, setNamed] = useState('');
  const [tried, setTried] = useState(false);
  const personId = idsIn(named)[0] ?? '';
  const act = useGuardianAct((person: string) => backOffice.matchWard(id, person), 'guardians.matched', close);
  const missing = tried && personId === '';
  return (
    <ActDialog
      title={words('guardians.matchTitle', { reference })}
      lead={words('guardians.matchLead')}
      act={words('guardians.matchDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setTried(true);
        if (personId !== '') act.run(personId);
      }}
      close={close}
    >
      <TextField
        label={words('guardians.matchField')}
        value={named}
        onChange={(event) => setNamed(event.target.value)}
        required
        fullWidth
        error={missing}
        helperText={words(missing ? 'frame.required' : 'guardians.matchHelp')}
        sx={{ mt: 5 }}
      />
    </ActDialog>
  );
}

const points = [
  'CONSENT_SIGNED',
  'FOR_LIFE_OR_BODY',
  'PROOF_NAMES_BOTH',
  'PROOF_IN_FORCE',
  'GUARDIAN_IDENTIFIED',
] as const satisfies readonly GuardianPoint[];

export function CheckDialog({ consent: { id, reference }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [met, setMet] = useState<GuardianPoint[]>([]);
  const act = useGuardianAct(
    (seen: GuardianPoint[]) => backOffice.checkGuardianConsent({ id, met: seen }),
    'guardians.checkDone',
    close,
  );
  return (
    <ActDialog
      title={words('guardians.checkTitle', { reference })}
      lead={words('guardians.checkLead')}
      act={words('guardians.checkDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(met)}
      close={close}
    >
      <FormControl component="fieldset" sx={{ mt: 4 }}>
        <FormLabel component="legend">{words('guardians.pointsTitle')}</FormLabel>
        <FormGroup>
          {points.map((point) => (
            <FormControlLabel
              key={point}
              control={
                <Checkbox
                  size="small"
                  checked={met.includes(point)}
                  onChange={(_event, checked) =>
                    setMet(points.filter((one) => (one === point ? checked : met.includes(one))))
                  }
                />
              }
              label={words(`guardians.points.${point}`)}
            />
          ))}
        </FormGroup>
      </FormControl>
    </ActDialog>
  );
}

const reasons = [
  'OWN_CONSENT',
  'NOT_GUARDIAN',
  'NOT_FOR_PROTECTION',
  'PAPERS_DOUBTFUL',
] as const satisfies readonly GuardianRefusalReason[];

export function DecideDialog({ consent: { id, reference, state }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [outcome, setOutcome] = useState<DecideGuardianConsentInput['outcome']>(
    state === 'CHECKED' ? 'GRANTED' : 'REFUSED',
  );
  const [reason, setReason] = useState<GuardianRefusalReason | ''>('');
  const [endsOn, setEndsOn] = useState('');
  const [tried, setTried] = useState(false);
  const act = useGuardianAct(
    (input: DecideGuardianConsentInput) => backOffice.decideGuardianConsent(input),
    'guardians.decidedDone',
    close,
  );
  const granting = outcome === 'GRANTED';
  const submit = () => {
    setTried(true);
    if (granting) act.run({ id, outcome, guardianshipEndsOn: endsOn || null });
    else if (reason !== '') act.run({ id, outcome, reason });
  };
  return (
    <ActDialog
      title={words('guardians.decideTitle', { reference })}
      lead={words('guardians.decideLead')}
      act={words('guardians.decideDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        <TextField
          select
          label={words('guardians.outcome')}
          value={outcome}
          onChange={(event) => setOutcome(event.target.value === 'GRANTED' ? 'GRANTED' : 'REFUSED')}
        >
          {(['GRANTED', 'REFUSED'] as const).map((one) => (
            <MenuItem key={one} value={one}>
              {words(`guardians.outcomes.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        {granting ? (
          <TextField
            label={words('guardians.endsOn')}
            type="date"
            value={endsOn}
            onChange={(event) => setEndsOn(event.target.value)}
            helperText={words('guardians.endsOnHelp')}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ) : (
          <TextField
            select
            required
            label={words('guardians.reason')}
            value={reason}
            onChange={(event) => setReason(reasons.find((one) => one === event.target.value) ?? '')}
            error={tried && reason === ''}
            helperText={tried && reason === '' ? words('frame.required') : null}
          >
            {reasons.map((one) => (
              <MenuItem key={one} value={one}>
                {words(`guardians.reasons.${one}`)}
              </MenuItem>
            ))}
          </TextField>
        )}
      </Box>
    </ActDialog>
  );
}
