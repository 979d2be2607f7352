// Queues that were taken away as files: who, when, why, by which filter, how many rows. The latest first; nothing here opens a request.
import Box from '@mui/material/Box';
import { usePages } from '../data/use-pages.ts';
import { useWho } from '../destruction/use-who.ts';
import { QueueExportsDocument, type QueueExportsQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';

type Line = QueueExportsQuery['queueExports']['nodes'][number];

export function ExportsPage() {
  const words = useWords();
  const columns = useColumns();
  const pages = usePages({
    name: 'queue-exports',
    document: QueueExportsDocument,
    variables: {},
    pick: (result) => result.queueExports,
    perPage: 25,
  });
  return (
    <>
      <PageHead
        title={words('requests.exports.title')}
        lead={words('requests.exports.lead')}
        back={{ to: '/requests', name: words('requests.title') }}
      />
      <Section title={words('requests.exports.register')} flush>
        <PagedSheet
          what={words('requests.exports.title')}
          pages={pages}
          columns={columns}
          keyOf={({ id }) => id}
          empty={words('requests.exports.none')}
        />
      </Section>
    </>
  );
}

function useColumns(): Column<Line>[] {
  const words = useWords();
  const number = useNumber();
  const who = useWho();
  return [
    {
      key: 'at',
      head: words('requests.exports.at'),
      names: true,
      cell: ({ at }) => <Instant at={at} />,
    },
    { key: 'by', head: words('requests.exports.by'), nowrap: true, cell: ({ staffNumber }) => who(staffNumber) },
    {
      key: 'reason',
      head: words('requests.exports.why'),
      cell: ({ reason }) => <Box sx={{ overflowWrap: 'anywhere', minWidth: 160 }}>{reason}</Box>,
    },
    {
      key: 'filter',
      head: words('requests.exports.filter'),
      cell: ({ filter, order }) => (
        <>
          {filter}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{words(`requests.exports.orders.${order}`)}</Box>
        </>
      ),
    },
    {
      key: 'rows',
      head: words('requests.exports.rows'),
      align: 'right',
      nowrap: true,
      cell: ({ rows }) => (typeof rows === 'number' ? number(rows) : '–'),
    },
    {
      key: 'ended',
      head: words('requests.exports.ended'),
      cell: ({ endedAt }) => (endedAt ? <Instant at={endedAt} /> : words('requests.exports.notEnded')),
    },
  ];
}
