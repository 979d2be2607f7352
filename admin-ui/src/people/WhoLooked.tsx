// Who looked at a person: roles, purposes and days, never names. Asked for on purpose only, since to ask is a look itself.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePages } from '../data/use-pages.ts';
import { LooksAtPersonDocument } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { Section } from '../pieces/Section.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { plainDayInWords } from '../time/calendar.ts';

export function WhoLooked({ personId }: { personId: string }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <Section
      title={words('looks.title')}
      lead={words('looks.lead')}
      flush={asked}
      actions={
        asked ? null : (
          <Button variant="outlined" onClick={() => setAsked(true)}>
            {words('looks.show')}
          </Button>
        )
      }
    >
      {asked ? <Looks personId={personId} /> : null}
    </Section>
  );
}

function Looks({ personId }: { personId: string }) {
  const words = useWords();
  const number = useNumber();
  const language = useLanguage();
  const pages = usePages({
    name: 'looks',
    document: LooksAtPersonDocument,
    variables: { personId },
    pick: ({ looksAtPerson }) => looksAtPerson,
    perPage: 10,
  });
  return (
    <PagedSheet
      what={words('looks.title')}
      pages={pages}
      keyOf={({ day, who, purpose, recordClass }) => `${day}/${who}/${purpose}/${recordClass}`}
      empty={words('looks.empty')}
      columns={[
        {
          key: 'day',
          head: words('looks.column.day'),
          nowrap: true,
          cell: ({ day }) => <time dateTime={day}>{plainDayInWords(day, language)}</time>,
        },
        { key: 'who', head: words('looks.column.who'), names: true, cell: ({ who }) => who },
        { key: 'purpose', head: words('looks.column.purpose'), cell: ({ purpose }) => purpose },
        { key: 'class', head: words('looks.column.class'), cell: ({ recordClass }) => recordClass },
        { key: 'times', head: words('looks.column.times'), align: 'right', cell: ({ times }) => number(times) },
      ]}
    />
  );
}
