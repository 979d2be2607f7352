// What a record says: opened on request only, for a purpose, and recorded.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { MisuseContentDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';

export function Content({ id }: { id: string }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  if (asked) return <PurposeGate>{(purpose) => <Opened id={id} purpose={purpose} />}</PurposeGate>;
  return (
    <Section
      title={words('misuse.content')}
      lead={words('misuse.contentLead')}
      actions={
        <Button variant="outlined" onClick={() => setAsked(true)}>
          {words('misuse.showContent')}
        </Button>
      }
    >
      {null}
    </Section>
  );
}

function Opened({ id, purpose }: { id: string; purpose: string }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument('misuse-content', MisuseContentDocument, { id }, { purpose });
  const content = data?.misuseRecord?.content;
  return (
    <Section title={words('misuse.content')} lead={words('misuse.contentLead')}>
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={3} what={words('misuse.content')} /> : null}
      {data && !content ? words('misuse.contentGone') : null}
      {content ? (
        <Facts
          facts={[
            { name: words('misuse.clause'), value: content.clause },
            { name: words('misuse.evidence'), value: <Said>{content.evidence}</Said> },
            ...(content.decision ? [{ name: words('misuse.decision'), value: <Said>{content.decision}</Said> }] : []),
            ...(content.objection
              ? [{ name: words('misuse.objection'), value: <Said>{content.objection}</Said> }]
              : []),
            ...(content.objectionDecision
              ? [{ name: words('misuse.objectionDecision'), value: <Said>{content.objectionDecision}</Said> }]
              : []),
          ]}
        />
      ) : null}
    </Section>
  );
}

function Said({ children }: { children: string }) {
  return <Box sx={{ whiteSpace: 'pre-wrap', maxWidth: '84ch' }}>{children}</Box>;
}
