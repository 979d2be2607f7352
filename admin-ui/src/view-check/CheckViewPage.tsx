// Before a granted view is given out: every text that somebody wrote in their own words is looked at, one after the other, then all is sent at once.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { InsideCase } from '../access/purpose.tsx';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { ViewPassagesDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { RefusalNote } from '../pieces/Note.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import type { Mark } from './marks.ts';
import { Passage, type OnePassage } from './Passage.tsx';
import { SendCheck } from './SendCheck.tsx';

export function CheckViewPage() {
  const words = useWords();
  const { id = '' } = useParams();
  return (
    <InsideCase caseId={id}>
      <PageHead
        title={words('viewCheck.title')}
        lead={words('viewCheck.lead')}
        back={{ to: `/requests/${id}`, name: words('viewCheck.back') }}
      />
      <PurposeGate>{(purpose) => <Passages requestId={id} purpose={purpose} />}</PurposeGate>
    </InsideCase>
  );
}

function Passages({ requestId, purpose }: { requestId: string; purpose: string }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'view-passages',
    ViewPassagesDocument,
    { requestId },
    { purpose, caseId: requestId },
  );
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data) return <RowsSkeleton what={words('viewCheck.title')} />;
  const { passages, refusal } = data.viewPassages;
  if (refusal) return <RefusalNote refusal={refusal} />;
  // Texts that changed since are other texts: they are looked at anew.
  return <OneByOne key={passages.map(({ hash }) => hash).join()} requestId={requestId} passages={passages} />;
}

function OneByOne({ requestId, passages }: { requestId: string; passages: readonly OnePassage[] }) {
  const words = useWords();
  const [at, setAt] = useState(0);
  const [furthest, setFurthest] = useState(0);
  const [marks, setMarks] = useState<ReadonlyMap<string, readonly Mark[]>>(
    () => new Map(passages.map(({ key, suspected }) => [key, suspected])),
  );
  const turn = (to: number) => {
    setAt(to);
    setFurthest(Math.max(furthest, to));
  };
  const passage = passages[at];
  const seen = passages.length === 0 || furthest === passages.length - 1;
  return (
    <>
      {passage ? (
        <Section title={words('viewCheck.passage', { at: at + 1, of: passages.length })}>
          <Passage
            key={passage.key}
            passage={passage}
            marks={marks.get(passage.key) ?? []}
            change={(changed) => setMarks(new Map(marks).set(passage.key, changed))}
          />
          <Box sx={{ display: 'flex', gap: 2, mt: 5 }}>
            <Button variant="outlined" disabled={at === 0} onClick={() => turn(at - 1)}>
              {words('viewCheck.previous')}
            </Button>
            <Button variant="outlined" disabled={at >= passages.length - 1} onClick={() => turn(at + 1)}>
              {words('viewCheck.next')}
            </Button>
          </Box>
        </Section>
      ) : (
        <Section title={words('viewCheck.nothing')}>{words('viewCheck.nothingLead')}</Section>
      )}
      {seen ? (
        <SendCheck
          requestId={requestId}
          checked={passages.map(({ key, hash, text }) => ({
            key,
            hash,
            length: text.length,
            marks: marks.get(key) ?? [],
          }))}
        />
      ) : (
        <Box sx={{ color: 'text.secondary' }}>{words('viewCheck.allFirst')}</Box>
      )}
    </>
  );
}
