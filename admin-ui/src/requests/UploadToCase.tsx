// Adds a file to a case: a scan of what came on paper, a mandate, a document that shows who asks.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { DocumentKind } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { FileChoice, UploadProgress } from './FileChoice.tsx';
import type { OneRequest } from './RequestPage.tsx';

const kinds = ['SCAN', 'IDENTITY_DOCUMENT', 'MANDATE'] as const satisfies readonly DocumentKind[];

export function UploadToCase({ request }: { request: OneRequest }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (request.state === 'CLOSED') return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {words('requests.files.add')}
      </Button>
      {open ? <UploadDialog request={request} close={() => setOpen(false)} /> : null}
    </>
  );
}

function UploadDialog({ request, close }: { request: OneRequest; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [kind, setKind] = useState<DocumentKind>('SCAN');
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const act = useAct(
    (chosen: File) =>
      backOffice.uploadDocument({
        kind,
        subjectId: request.requester.id,
        caseId: request.id,
        file: chosen,
        progress: (so) => setSent(so.of === 0 ? 1 : so.sent / so.of),
      }),
    ['request-documents', 'request'],
    () => {
      notify(words('requests.files.added'), { type: 'success' });
      close();
    },
  );
  const submit = () => {
    setMissing(file === null);
    if (!file) return;
    setSent(0);
    act.run(file);
  };
  return (
    <ActDialog
      title={words('requests.files.addTitle', { reference: request.reference })}
      lead={words('requests.files.help')}
      act={words('requests.files.addDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={submit}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        <TextField
          select
          label={words('requests.files.kind')}
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? 'SCAN')}
        >
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`requests.files.kinds.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <FileChoice label={words('requests.files.file')} choose={setFile} missing={missing} />
        {act.underWay && sent !== null ? <UploadProgress share={sent} /> : null}
      </Box>
    </ActDialog>
  );
}
