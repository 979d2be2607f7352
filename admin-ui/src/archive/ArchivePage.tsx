// The archive: what law keeps of people whose purpose ended. It opens for archiving only, and never before somebody said so.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { usePurpose } from '../access/purpose.tsx';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { NotFound } from '../frame/NotFound.tsx';
import { ArchivedClassesDocument, type ArchivedClassesQuery } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { clauseInWords } from '../time/clause.ts';
import { ArchivedRecords } from './ArchivedRecords.tsx';
import { KeptDay } from './KeptDay.tsx';

type ArchivedClass = ArchivedClassesQuery['archivedClasses'][number];

export function ArchivePage() {
  const words = useWords();
  const mayRead = useTask('archive');
  const { data, error, isError, refetch } = useDocument('archive', ArchivedClassesDocument, {}, { enabled: mayRead });
  if (!mayRead) return <NotFound />;
  const classes = data?.archivedClasses;
  return (
    <>
      <PageHead title={words('archive.title')} lead={words('archive.lead')} />
      <Section title={words('archive.classes')} lead={words('archive.classesLead')} flush>
        {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
        {!data && !isError ? <RowsSkeleton rows={3} what={words('archive.classes')} /> : null}
        {classes && classes.length > 0 ? <Classes classes={classes} /> : null}
        {classes?.length === 0 ? <Empty title={words('archive.empty')}>{words('archive.emptyLead')}</Empty> : null}
      </Section>
      {classes && classes.length > 0 ? <ForArchiving classes={classes} /> : null}
    </>
  );
}

function Classes({ classes }: { classes: readonly ArchivedClass[] }) {
  const words = useWords();
  const number = useNumber();
  const language = useLanguage();
  return (
    <Sheet
      caption={words('archive.classes')}
      rows={classes}
      keyOf={({ recordClass }) => recordClass}
      columns={[
        { key: 'class', head: words('archive.column.class'), names: true, cell: ({ title }) => title },
        {
          key: 'ground',
          head: words('archive.column.ground'),
          cell: ({ law, clause }) => [law, clauseInWords(clause, language)].filter(Boolean).join(', '),
        },
        {
          key: 'records',
          head: words('archive.column.records'),
          align: 'right',
          cell: ({ records }) => number(records),
        },
        { key: 'days', head: words('archive.column.days'), align: 'right', cell: ({ days }) => number(days) },
        {
          key: 'until',
          head: words('archive.column.until'),
          cell: ({ firstDay, lastDay }) =>
            firstDay && lastDay ? (
              <>
                <KeptDay day={firstDay} /> – <KeptDay day={lastDay} />
              </>
            ) : (
              '–'
            ),
        },
        { key: 'holds', head: words('archive.column.holds'), align: 'right', cell: ({ holds }) => number(holds) },
      ]}
    />
  );
}

/** Asks first: whatever somebody looked for before, this is another purpose, and it is recorded as such. */
function ForArchiving({ classes }: { classes: readonly ArchivedClass[] }) {
  const words = useWords();
  const { purpose, choose } = usePurpose();
  const [asked, setAsked] = useState(purpose === 'archiving');
  if (asked && purpose === 'archiving') return <ArchivedRecords classes={classes} />;
  return (
    <Section title={words('archive.ask')} lead={words('archive.askLead')}>
      <Button
        variant="contained"
        onClick={() => {
          choose('archiving');
          setAsked(true);
        }}
      >
        {words('archive.open')}
      </Button>
    </Section>
  );
}
