// What was written and the files of a case: opened on request only, for a purpose, and recorded.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { MarkWords } from '../redactions/MarkWords.tsx';
import { RequestDocuments } from './RequestDocuments.tsx';
import type { OneRequest } from './RequestPage.tsx';
import type { OpenedRequest } from './use-request-content.ts';

export function ClosedContent({ open }: { open: () => void }) {
  const words = useWords();
  return (
    <Section
      title={words('requests.content')}
      lead={words('requests.contentLead')}
      actions={
        <Button variant="outlined" onClick={open}>
          {words('requests.showContent')}
        </Button>
      }
    >
      {null}
    </Section>
  );
}

export function OpenedContent({
  request,
  opened: { content, shut, fault, retry },
  purpose,
}: {
  request: OneRequest;
  opened: OpenedRequest;
  purpose: string;
}) {
  const words = useWords();
  const marks = useTask('readingRedactions');
  const [marking, setMarking] = useState(false);
  const given = (name: string, value: string | null | undefined) => (value ? [{ name, value }] : []);
  if (marking)
    return (
      <Section title={words('redactions.markTitle')}>
        <MarkWords caseId={request.id} close={() => setMarking(false)} />
      </Section>
    );
  return (
    <>
      <Section
        title={words('requests.content')}
        lead={words('requests.contentLead')}
        actions={
          content && marks ? (
            <Button variant="outlined" onClick={() => setMarking(true)}>
              {words('redactions.mark')}
            </Button>
          ) : null
        }
      >
        {fault ? <Fault fault={fault} retry={retry} /> : null}
        {!content && !shut && !fault ? <RowsSkeleton rows={3} what={words('requests.content')} /> : null}
        {shut ? words('requests.contentShut') : null}
        {content ? (
          <>
            <Facts
              facts={[
                { name: words('requests.name'), value: content.name },
                { name: words('requests.contact'), value: content.contact },
                ...given(words('requests.aboutEmail'), content.about.email),
                ...given(words('requests.aboutNumber'), content.about.employeeNumber),
                ...given(words('requests.aboutName'), content.about.name),
                ...given(words('requests.subject'), content.subject),
              ]}
            />
            {content.messages
              .filter(({ by }) => by === 'REQUESTER')
              .map(({ id, text }) => (
                <Said key={id}>{text}</Said>
              ))}
            {content.note ? (
              <>
                <Box component="h3" sx={{ m: 0, mt: 4, fontSize: '0.9375rem' }}>
                  {words('requests.note')}
                </Box>
                <Said>{content.note}</Said>
              </>
            ) : null}
          </>
        ) : null}
      </Section>
      <RequestDocuments request={request} purpose={purpose} />
    </>
  );
}

function Said({ children }: { children: string }) {
  return (
    <Box
      component="blockquote"
      sx={{ m: 0, mt: 3, pl: 3, borderLeft: 2, borderColor: 'divider', whiteSpace: 'pre-wrap', maxWidth: '84ch' }}
    >
      {children}
    </Box>
  );
}
