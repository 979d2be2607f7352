// Everything held of a person, class by class, and why it is still here: the sentence, the clause, until when, who can change it.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { useClassTitles } from '../destruction/use-clock-hours.ts';
import { DataHeldOfPersonDocument, type DataHeldOfPersonQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { VerdictStatus } from '../pieces/Status.tsx';
import { Day } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';

type Held = NonNullable<DataHeldOfPersonQuery['person']>['dataHeld'][number];

export function DataHeld({ personId, purpose }: { personId: string; purpose: string }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'person',
    DataHeldOfPersonDocument,
    { id: personId },
    { purpose },
  );
  const held = data?.person?.dataHeld;
  return (
    <Section title={words('people.held')} lead={words('people.heldLead')} flush>
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton what={words('people.held')} /> : null}
      {held && held.length > 0 ? <HeldTable held={held} personId={personId} /> : null}
      {data && (held ?? []).length === 0 ? <Empty title={words('people.heldEmpty')} /> : null}
    </Section>
  );
}

function HeldTable({ held, personId }: { held: readonly Held[]; personId: string }) {
  const words = useWords();
  const number = useNumber();
  const titleOf = useClassTitles();
  const readsArchive = useTask('archive');
  return (
    <Sheet
      caption={words('people.held')}
      rows={held}
      keyOf={({ service, recordClass, verdict, until }) => `${service}/${recordClass}/${verdict}/${until ?? ''}`}
      columns={[
        {
          key: 'class',
          head: words('people.heldColumn.class'),
          names: true,
          cell: ({ recordClass, service }) => (
            <>
              {titleOf(recordClass)}
              {service === 'archive' && readsArchive ? (
                <Box sx={{ fontSize: '0.8125rem', fontWeight: 400 }}>
                  <Link component={RouterLink} to="/archive" state={{ personId }}>
                    {words('archive.ofPerson')}
                  </Link>
                </Box>
              ) : null}
            </>
          ),
        },
        {
          key: 'records',
          head: words('people.heldColumn.records'),
          align: 'right',
          cell: ({ records }) => number(records),
        },
        {
          key: 'verdict',
          head: words('people.heldColumn.verdict'),
          cell: ({ verdict }) => <VerdictStatus verdict={verdict} />,
        },
        {
          key: 'why',
          head: words('people.heldColumn.why'),
          width: 380,
          cell: ({ why, whoCanChange }) => (
            <>
              {why}
              <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                {words('people.heldColumn.who')}: {whoCanChange}
              </Box>
            </>
          ),
        },
        {
          key: 'until',
          head: words('people.heldColumn.until'),
          cell: ({ until }) => (until ? <Day at={until} /> : words('people.untilPurpose')),
        },
      ]}
    />
  );
}
