// The files of a case: which there are, one opened at a time, and a new one uploaded. Opening is recorded.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { RequestDocumentsDocument, type RequestDocumentsQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { RegisterMedium } from '../media/RegisterMedium.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Heard } from '../pieces/Heard.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { saveFile } from '../pieces/save-file.ts';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';
import type { OneRequest } from './RequestPage.tsx';
import { UploadToCase } from './UploadToCase.tsx';

type Line = RequestDocumentsQuery['documentsOfCase']['nodes'][number];

const mostFiles = 50;

export function RequestDocuments({ request, purpose }: { request: OneRequest; purpose: string }) {
  const words = useWords();
  const number = useNumber();
  const { id } = request;
  const { data, error, isError, refetch } = useDocument(
    'request-documents',
    RequestDocumentsDocument,
    { caseId: id, first: mostFiles },
    { purpose, caseId: id },
  );
  const rows = data?.documentsOfCase.nodes;
  const onPaper = request.channel === 'LETTER' || request.channel === 'FAX';
  return (
    <Section
      title={words('requests.files.title')}
      lead={words('requests.files.lead')}
      actions={
        <>
          {onPaper ? <RegisterMedium owner={{ subjectId: request.requester.id }} /> : null}
          <UploadToCase request={request} />
        </>
      }
      flush
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!rows && !isError ? <RowsSkeleton rows={2} what={words('requests.files.title')} /> : null}
      {rows?.length === 0 ? <Box sx={{ px: 4, pb: 4 }}>{words('requests.files.none')}</Box> : null}
      {rows && rows.length > 0 ? (
        <Sheet
          caption={words('requests.files.title')}
          rows={rows}
          keyOf={(row) => row.id}
          columns={[
            {
              key: 'kind',
              head: words('requests.files.kind'),
              names: true,
              cell: (row) => (
                <>
                  {words(`requests.files.kinds.${row.kind}`)}
                  <Box sx={{ fontWeight: 400, color: 'text.secondary', fontSize: '0.8125rem' }}>{row.name}</Box>
                </>
              ),
            },
            {
              key: 'bytes',
              head: words('requests.files.size'),
              align: 'right',
              nowrap: true,
              cell: ({ bytes, mediaType }) => `${number(Math.max(1, Math.round(bytes / 1024)))} kB · ${mediaType}`,
            },
            {
              key: 'storedAt',
              head: words('requests.files.storedAt'),
              cell: ({ storedAt }) => <Instant at={storedAt} />,
            },
            {
              key: 'open',
              head: words('requests.files.open'),
              quietHead: true,
              cell: (row) => <OpenFile line={row} purpose={purpose} caseId={id} />,
            },
          ]}
        />
      ) : null}
    </Section>
  );
}

function OpenFile({ line, purpose, caseId }: { line: Line; purpose: string; caseId: string }) {
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
