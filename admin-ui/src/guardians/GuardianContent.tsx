// What the guardian wrote, for whoever handles the case; the look is recorded. What kind of ward it is about is here only until it is decided.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDocument } from '../data/use-back-office.ts';
import { GuardianContentDocument } from '../generated/operations.ts';
import { useLanguage, useNamed, useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { plainDayInWords } from '../time/calendar.ts';
import type { OneConsent } from './one-consent.ts';

export function GuardianContent({ consent: { id } }: { consent: OneConsent }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <Section
      title={words('guardians.content')}
      lead={words('guardians.contentLead')}
      actions={
        asked ? null : (
          <Button variant="outlined" onClick={() => setAsked(true)}>
            {words('guardians.read')}
          </Button>
        )
      }
    >
      {asked ? <Opened id={id} /> : null}
    </Section>
  );
}

function Opened({ id }: { id: string }) {
  const words = useWords();
  const named = useNamed();
  const language = useLanguage();
  const { data, error, isError, refetch } = useDocument(
    'guardian-content',
    GuardianContentDocument,
    { id },
    { caseId: id },
  );
  const content = data?.guardianConsent?.content;
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!content) return <RowsSkeleton rows={3} what={words('guardians.content')} />;
  if (content.refusal) return <RefusedIn refusal={content.refusal} fault={null} />;
  const one = (name: string, value: string | null | undefined) => (value ? [{ name, value }] : []);
  return (
    <>
      <Facts
        facts={[
          ...one(words('guardians.field.guardian'), content.guardian),
          ...one(words('guardians.field.contact'), content.contact),
          ...one(words('guardians.field.kind'), content.kind && words(`guardians.kinds.${content.kind}`)),
          ...one(words('guardians.field.ward'), content.ward),
          ...one(words('guardians.field.birthday'), content.birthday && plainDayInWords(content.birthday, language)),
          ...one(words('guardians.field.note'), content.note),
          ...one(words('guardians.basis'), content.basis && named('guardians.bases', content.basis)),
        ]}
      />
      {content.kind ? null : <Box sx={{ mt: 3, color: 'text.secondary' }}>{words('guardians.contentGone')}</Box>}
    </>
  );
}
