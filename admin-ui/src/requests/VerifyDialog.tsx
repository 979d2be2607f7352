// Shows who asks: a call to a number that we hold, an identity document by its checklist, a code by e-mail, or an agent's mandate.
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { RequestVerificationDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Checklist } from './Checklist.tsx';
import { DocumentField } from './DocumentField.tsx';
import { MandateDialog } from './MandateDialog.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { changed } from './use-request-act.ts';
import {
  callBackPoints,
  documentPoints,
  guardianPoints,
  type CallBackPointName,
  type DocumentPointName,
  type GuardianPointName,
} from './checklists.ts';

const ways = ['CALL_BACK', 'DOCUMENT', 'CODE', 'GUARDIAN', 'MANDATE'] as const;
type Way = (typeof ways)[number];

/** Who asks for another shows it otherwise than who asks for themselves. */
const waysOf: Record<OneRequest['requestedBy'], readonly [Way, ...Way[]]> = {
  SELF: ['CALL_BACK', 'DOCUMENT', 'CODE'],
  AGENT: ['MANDATE'],
  GUARDIAN: ['GUARDIAN', 'MANDATE'],
};

export function VerifyDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const { requestedBy } = request;
  const [way, setWay] = useState<Way>(waysOf[requestedBy][0]);
  const field = <WayField way={way} change={setWay} possible={waysOf[requestedBy]} />;
  if (way === 'MANDATE') return <MandateDialog request={request} close={close} way={field} />;
  return <CheckDialog request={request} close={close} way={way} field={field} />;
}

function WayField({ way, change, possible }: { way: Way; change: (way: Way) => void; possible: readonly Way[] }) {
  const words = useWords();
  return (
    <TextField
      select
      label={words('requests.verify.how')}
      value={way}
      onChange={(event) => change(ways.find((one) => one === event.target.value) ?? 'CALL_BACK')}
      fullWidth
    >
      {possible.map((one) => (
        <MenuItem key={one} value={one}>
          {words(`requests.verify.ways.${one}`)}
        </MenuItem>
      ))}
    </TextField>
  );
}

function CheckDialog({
  request,
  close,
  way,
  field,
}: {
  request: OneRequest;
  close: () => void;
  way: Exclude<Way, 'MANDATE'>;
  field: React.ReactNode;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const { id } = request;
  const [called, setCalled] = useState<CallBackPointName[]>([]);
  const [seen, setSeen] = useState<DocumentPointName[]>([]);
  const [guards, setGuards] = useState<GuardianPointName[]>([]);
  const [reference, setReference] = useState('');
  const [documentId, setDocumentId] = useState('');
  const [tried, setTried] = useState(false);
  const state = useDocument('request-verification', RequestVerificationDocument, { requestId: id }, { caseId: id });
  const act = useAct(
    (how: typeof way) => {
      if (how === 'CALL_BACK') return backOffice.recordCallBack({ requestId: id, met: called });
      if (how === 'DOCUMENT') return backOffice.recordDocumentCheck({ requestId: id, documentId, met: seen });
      if (how === 'GUARDIAN')
        return backOffice.recordGuardianCheck({ requestId: id, reference: reference.trim(), met: guards });
      return backOffice.sendVerificationCode(id);
    },
    changed,
    (found) => {
      const verified = found?.verifiedHow != null;
      notify(
        words(
          verified ? 'requests.verify.done' : way === 'CODE' ? 'requests.verify.codeSent' : 'requests.verify.failed',
        ),
        {
          type: verified || way === 'CODE' ? 'success' : 'warning',
        },
      );
      close();
    },
  );
  const submit = () => {
    setTried(true);
    const given = way === 'DOCUMENT' ? documentId !== '' : way !== 'GUARDIAN' || reference.trim() !== '';
    if (given) act.run(way);
  };
  const passes =
    way === 'CALL_BACK'
      ? called.length === callBackPoints.length
      : way === 'GUARDIAN'
        ? guards.length === guardianPoints.length
        : seen.length === documentPoints.length;
  const label = words(
    way === 'CODE'
      ? 'requests.verify.sendCode'
      : passes
        ? 'requests.verify.recordPassed'
        : 'requests.verify.recordFailed',
  );
  return (
    <ActDialog
      title={words('requests.verify.title', { reference: request.reference })}
      lead={words(`requests.verify.leads.${way}`)}
      act={label}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault ?? state.error}
      submit={submit}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        {field}
        {way === 'CALL_BACK' ? <Checklist points={callBackPoints} met={called} change={setCalled} /> : null}
        {way === 'DOCUMENT' ? (
          <>
            <DocumentField
              caseId={id}
              kind="IDENTITY_DOCUMENT"
              value={documentId}
              change={setDocumentId}
              missing={tried && documentId === ''}
            />
            <Checklist points={documentPoints} met={seen} change={setSeen} />
          </>
        ) : null}
        {way === 'GUARDIAN' ? (
          <>
            <TextField
              required
              label={words('requests.verify.consentReference')}
              value={reference}
              onChange={(event) => setReference(event.target.value)}
              error={tried && reference.trim() === ''}
              helperText={words(tried && reference.trim() === '' ? 'frame.required' : 'requests.verify.consentHelp')}
            />
            <Checklist points={guardianPoints} met={guards} change={setGuards} />
          </>
        ) : null}
        {way === 'CODE' && state.data?.verification ? (
          <span>{words('requests.verify.codesAsked', { smart_count: state.data.verification.codesAsked })}</span>
        ) : null}
      </Box>
    </ActDialog>
  );
}
