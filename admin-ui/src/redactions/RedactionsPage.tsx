// Redactions that are not over: first those that wait for a decision, then those that are being carried out or that a legal hold keeps.
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useViewer } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { useWho } from '../destruction/use-who.ts';
import { RedactionsDocument, type RedactionLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { lookAgainMs } from '../requests/live.ts';
import { RedactionStatus } from './RedactionStatus.tsx';

export function RedactionsPage() {
  const words = useWords();
  const lookAgain = useLookAgain();
  const { data, error, isError, refetch } = useDocument(
    'redactions',
    RedactionsDocument,
    {},
    { every: lookAgain(lookAgainMs) },
  );
  const waiting = data?.redactions.filter(({ state }) => state === 'PROPOSED') ?? [];
  const running = data?.redactions.filter(({ state }) => state !== 'PROPOSED') ?? [];
  return (
    <>
      <PageHead title={words('redactions.title')} lead={words('redactions.lead')} />
      <Section title={words('redactions.waiting')} flush>
        {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
        {!data && !isError ? <RowsSkeleton rows={3} what={words('redactions.waiting')} /> : null}
        {data && waiting.length === 0 ? (
          <Empty title={words('redactions.empty')}>{words('redactions.emptyLead')}</Empty>
        ) : null}
        {waiting.length > 0 ? <List caption={words('redactions.waiting')} rows={waiting} /> : null}
      </Section>
      {running.length > 0 ? (
        <Section title={words('redactions.running')} flush>
          <List caption={words('redactions.running')} rows={running} />
        </Section>
      ) : null}
    </>
  );
}

function List({ caption, rows }: { caption: string; rows: readonly RedactionLineFragment[] }) {
  const words = useWords();
  const who = useWho();
  const { staffNumber } = useViewer();
  return (
    <Sheet
      caption={caption}
      rows={rows}
      keyOf={({ id }) => id}
      columns={[
        {
          key: 'case',
          head: words('redactions.column.case'),
          names: true,
          nowrap: true,
          cell: ({ id, reference }) => (
            <Link component={RouterLink} to={`/redactions/${id}`}>
              {reference ?? words('redactions.caseGone')}
            </Link>
          ),
        },
        {
          key: 'state',
          head: words('redactions.column.state'),
          cell: (one) => <RedactionStatus redaction={one} />,
        },
        {
          key: 'marked',
          head: words('redactions.markedName'),
          nowrap: true,
          cell: ({ marked }) => words('redactions.count', { smart_count: marked }),
        },
        {
          key: 'by',
          head: words('redactions.proposedBy'),
          cell: ({ proposedBy }) => (proposedBy === staffNumber ? words('redactions.you') : who(proposedBy)),
        },
        {
          key: 'at',
          head: words('redactions.proposedAt'),
          cell: ({ proposedAt }) => <Instant at={proposedAt} />,
        },
      ]}
    />
  );
}
