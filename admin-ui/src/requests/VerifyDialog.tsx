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
import { callBackPoints, documentPoints, type CallBackPointName, type DocumentPointName } from './checklists.ts';

const ways = ['CALL_BACK', 'DOCUMENT', 'CODE', 'MANDATE'] as const;
type Way = (typeof ways)[number];

export function VerifyDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const agent = request.requestedBy !== 'SELF';
  const [way, setWay] = useState<Way>(agent ? 'MANDATE' : 'CALL_BACK');
  const field = <WayField way={way} change={setWay} agent={agent} />;
  if (way === 'MANDATE') return <MandateDialog request={request} close={close} way={field} />;
  return <CheckDialog request={request} close={close} way={way} field={field} />;
}

function WayField({ way, change, agent }: { way: Way; change: (way: Way) => void; agent: boolean }) {
  const words = useWords();
  return (
    <TextField
      select
      label={words('requests.verify.how')}
      value={way}
      onChange={(event) => change(ways.find((one) => one === event.target.value) ?? 'CALL_BACK')}
      fullWidth
    >
      {ways
        .filter((one) => agent === (one === 'MANDATE'))
        .map((one) => (
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
  const [documentId, setDocumentId] = useState('');
  const [tried, setTried] = useState(false);
  const state = useDocument('request-verification', RequestVerificationDocument, { requestId: id }, { caseId: id });
  const act = useAct(
    (how: typeof way) => {
      if (how === 'CALL_BACK') return backOffice.recordCallBack({ requestId: id, met: called });
      if (how === 'DOCUMENT') return backOffice.recordDocumentCheck({ requestId: id, documentId, met: seen });
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
    if (way !== 'DOCUMENT' || documentId !== '') act.run(way);
  };
  const passes = way === 'CALL_BACK' ? called.length === callBackPoints.length : seen.length === documentPoints.length;
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
        {way === 'CODE' && state.data?.verification ? (
          <span>{words('requests.verify.codesAsked', { smart_count: state.data.verification.codesAsked })}</span>
        ) : null}
      </Box>
    </ActDialog>
  );
}
