// The papers of a guardian consent: which there are, one saved at a time, another added. Each look is recorded; all go when it is decided.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import {
  RequestDocumentsDocument,
  type GuardianPaperKind,
  type RequestDocumentsQuery,
} from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Heard } from '../pieces/Heard.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { saveFile } from '../pieces/save-file.ts';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { FileChoice, UploadProgress } from '../requests/FileChoice.tsx';
import { changed, type OneConsent } from './one-consent.ts';

type Line = RequestDocumentsQuery['documentsOfCase']['nodes'][number];

const kinds = ['GUARDIAN_CONSENT', 'GUARDIANSHIP_PROOF'] as const satisfies readonly GuardianPaperKind[];
/** What the papers are for (Art. 2); the case says which. */
const purpose = 'membership-management';

export function GuardianPapers({ consent }: { consent: OneConsent }) {
  const words = useWords();
  const [adding, setAdding] = useState(false);
  const { id } = consent;
  const asked = useDocument(
    'guardian-papers',
    RequestDocumentsDocument,
    { caseId: id, first: 50 },
    { purpose, caseId: id },
  );
  const rows = asked.data?.documentsOfCase.nodes;
  return (
    <Section
      title={words('guardians.files')}
      lead={words('guardians.filesLead')}
      actions={
        consent.decidedAt || consent.endedAt ? null : (
          <Button variant="outlined" onClick={() => setAdding(true)}>
            {words('guardians.addFile')}
          </Button>
        )
      }
      flush
    >
      {asked.isError ? <Fault fault={asked.error} retry={() => void asked.refetch()} /> : null}
      {!rows && !asked.isError ? <RowsSkeleton rows={2} what={words('guardians.files')} /> : null}
      {rows?.length === 0 ? <Box sx={{ px: 4, pb: 4 }}>{words('guardians.filesNone')}</Box> : null}
      {rows && rows.length > 0 ? (
        <Sheet
          caption={words('guardians.files')}
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            {
              key: 'kind',
              head: words('guardians.paperKind'),
              names: true,
              cell: (row) => words(`requests.files.kinds.${row.kind}`),
            },
            { key: 'storedAt', head: words('requests.files.storedAt'), cell: (row) => <Instant at={row.storedAt} /> },
            {
              key: 'open',
              head: words('requests.files.open'),
              quietHead: true,
              cell: (row) => <SaveFile line={row} caseId={id} />,
            },
          ]}
        />
      ) : null}
      {adding ? <AddPaper consent={consent} close={() => setAdding(false)} /> : null}
    </Section>
  );
}

function SaveFile({ line, caseId }: { line: Line; caseId: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const opening = useMutation({
    mutationFn: () => backOffice.openDocument(line.id, { purpose, caseId }),
    onSuccess: ({ name, content }) => saveFile(name, content, line.mediaType),
  });
  return (
    <>
      <Button size="small" variant="outlined" disabled={opening.isPending} onClick={() => opening.mutate()}>
        {words('requests.files.save')}
        <Heard>{words(`requests.files.kinds.${line.kind}`)}</Heard>
      </Button>
      <RefusedIn refusal={null} fault={opening.error} />
    </>
  );
}

function AddPaper({ consent, close }: { consent: OneConsent; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [kind, setKind] = useState<GuardianPaperKind>(consent.missing[0] ?? 'GUARDIAN_CONSENT');
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [sent, setSent] = useState<number | null>(null);
  const act = useAct(
    (chosen: File) =>
      backOffice.uploadDocument({
        ...{ kind, subjectId: consent.guardianId, caseId: consent.id, file: chosen },
        progress: (so) => setSent(so.of === 0 ? 1 : so.sent / so.of),
      }),
    changed,
    () => {
      notify(words('guardians.added'), { type: 'success' });
      close();
    },
  );
  return (
    <ActDialog
      title={words('guardians.addFileTitle', { reference: consent.reference })}
      lead={words('guardians.addFileLead')}
      act={words('guardians.addFileDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setMissing(file === null);
        if (!file) return;
        setSent(0);
        act.run(file);
      }}
      close={close}
    >
      <Box sx={{ display: 'grid', gap: 4, mt: 5 }}>
        <TextField
          select
          label={words('guardians.paperKind')}
          value={kind}
          onChange={(event) => setKind(kinds.find((one) => one === event.target.value) ?? 'GUARDIAN_CONSENT')}
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
