// An agent's mandate: first what its paper says, then its checklist. Confirmed, the agent is verified and the person is told.
import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormGroup from '@mui/material/FormGroup';
import TextField from '@mui/material/TextField';
import { useState, type ReactNode } from 'react';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { RequestVerificationDocument, type MandateRight } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { plainDayInWords } from '../time/calendar.ts';
import { Checklist } from './Checklist.tsx';
import { mandatePoints, type MandatePointName } from './checklists.ts';
import { DocumentField } from './DocumentField.tsx';
import { kinds } from './queue-filter.ts';
import type { OneRequest } from './RequestPage.tsx';
import { useRequestAct } from './use-request-act.ts';

export interface MandateDialogProps {
  request: OneRequest;
  close: () => void;
  /** Where the way of the verification is chosen. */
  way: ReactNode;
}

export function MandateDialog(props: MandateDialogProps) {
  const { id } = props.request;
  const { data } = useDocument('request-verification', RequestVerificationDocument, { requestId: id }, { caseId: id });
  const mandate = data?.verification?.mandate;
  return mandate?.state === 'PROPOSED' ? <Confirm {...props} mandate={mandate} /> : <Propose {...props} />;
}

function Propose({ request, close, way }: MandateDialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [documentId, setDocumentId] = useState('');
  const [rights, setRights] = useState<MandateRight[]>([request.kind]);
  const [validFrom, setFrom] = useState('');
  const [validUntil, setUntil] = useState('');
  const [tried, setTried] = useState(false);
  const act = useRequestAct(
    (input: Parameters<typeof backOffice.proposeMandate>[0]) => backOffice.proposeMandate(input),
    'requests.verify.mandateProposed',
    close,
  );
  const day = (label: string, value: string, change: (value: string) => void) => (
    <TextField
      type="date"
      required
      label={label}
      value={value}
      onChange={(event) => change(event.target.value)}
      error={tried && value === ''}
      helperText={tried && value === '' ? words('frame.required') : null}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
  const submit = () => {
    setTried(true);
    if (documentId === '' || rights.length === 0 || validFrom === '' || validUntil === '') return;
    act.run({ requestId: request.id, documentId, rights, validFrom, validUntil });
  };
  return (
    <ActDialog
      title={words('requests.verify.title', { reference: request.reference })}
      lead={words('requests.verify.leads.MANDATE')}
      act={words('requests.verify.propose')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        {way}
        <DocumentField
          caseId={request.id}
          kind="MANDATE"
          value={documentId}
          change={setDocumentId}
          missing={tried && documentId === ''}
        />
        <FormGroup row>
          {kinds.map((kind) => (
            <FormControlLabel
              key={kind}
              control={
                <Checkbox
                  size="small"
                  checked={rights.includes(kind)}
                  onChange={(_event, checked) =>
                    setRights(kinds.filter((one) => (one === kind ? checked : rights.includes(one))))
                  }
                />
              }
              label={words(`requests.kinds.${kind}`)}
            />
          ))}
        </FormGroup>
        <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: '1fr 1fr' }}>
          {day(words('requests.verify.validFrom'), validFrom, setFrom)}
          {day(words('requests.verify.validUntil'), validUntil, setUntil)}
        </Box>
      </Box>
    </ActDialog>
  );
}

function Confirm({
  request,
  close,
  way,
  mandate,
}: MandateDialogProps & { mandate: { id: string; rights: MandateRight[]; validFrom: string; validUntil: string } }) {
  const words = useWords();
  const language = useLanguage();
  const backOffice = useBackOffice();
  const [met, setMet] = useState<MandatePointName[]>([]);
  const act = useRequestAct(
    (points: MandatePointName[]) => backOffice.confirmMandate({ mandateId: mandate.id, met: points }, request.id),
    'requests.verify.mandateChecked',
    close,
  );
  return (
    <ActDialog
      title={words('requests.verify.title', { reference: request.reference })}
      lead={words('requests.verify.mandateSays', {
        rights: mandate.rights.map((right) => words(`requests.kinds.${right}`)).join(', '),
        from: plainDayInWords(mandate.validFrom, language),
        until: plainDayInWords(mandate.validUntil, language),
      })}
      act={words(
        met.length === mandatePoints.length ? 'requests.verify.confirmMandate' : 'requests.verify.recordFailed',
      )}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(met)}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        {way}
        <Checklist points={mandatePoints} met={met} change={setMet} />
      </Box>
    </ActDialog>
  );
}
