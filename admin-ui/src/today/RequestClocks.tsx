// Rights requests by their clocks: how many are late, due, nobody's; bars by law with the numbers behind them. Each leads to the exact list.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useDocument } from '../data/use-back-office.ts';
import { RequestClocksDocument } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { lookAgainMs } from '../requests/live.ts';
import { queuePath } from '../requests/queue-filter.ts';
import { byLaw, sum, totalOf, unassigned, type Counts, type Standing } from '../requests/standings.ts';
import { Figures, type Figure } from './Figures.tsx';

export function RequestClocks() {
  const words = useWords();
  const lookAgain = useLookAgain();
  const { data, error, isError, refetch } = useDocument(
    'request-clocks',
    RequestClocksDocument,
    {},
    { every: lookAgain(lookAgainMs) },
  );
  const standings = data?.requestClocks;
  return (
    <Section
      title={words('requests.today.title')}
      actions={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, fontSize: '0.875rem' }}>
          <Link component={RouterLink} to="/requests/clocks">
            {words('requests.board.title')}
          </Link>
          <Link component={RouterLink} to="/requests">
            {words('requests.today.queue')}
          </Link>
        </Box>
      }
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!standings && !isError ? <RowsSkeleton rows={2} what={words('requests.today.title')} /> : null}
      {standings?.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{words('requests.today.none')}</Box> : null}
      {standings && standings.length > 0 ? <Counted standings={standings} /> : null}
    </Section>
  );
}

function Counted({ standings }: { standings: readonly Standing[] }) {
  const words = useWords();
  const number = useNumber();
  const { overdue, dueSoon } = totalOf(standings);
  const nobodys = unassigned(standings);
  const figures: Figure[] = [
    overdue > 0
      ? {
          value: number(overdue),
          name: words('requests.today.overdue'),
          note: null,
          tone: 'overdue',
          to: queuePath({ which: 'overdue' }),
        }
      : { value: '0', name: words('requests.today.overdueNone'), note: null, tone: 'onTrack' },
    { value: number(dueSoon), name: words('requests.today.dueSoon'), note: null, to: queuePath({ which: 'due24' }) },
    {
      value: number(nobodys),
      name: words('requests.today.unassigned'),
      note: null,
      to: queuePath({ which: 'unassigned' }),
    },
  ];
  return (
    <>
      <Figures figures={figures} />
      <Bars standings={standings} />
    </>
  );
}

function Bars({ standings }: { standings: readonly Standing[] }) {
  const words = useWords();
  const named = useNamed();
  const number = useNumber();
  const laws = byLaw(standings);
  const longest = Math.max(...laws.map(sum), 1);
  return (
    <Box sx={{ mt: 5 }}>
      <Box component="h3" sx={{ m: 0, mb: 2, fontSize: '0.9375rem', fontWeight: 650 }}>
        {words('requests.today.bars')}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {laws.map((counts) => (
          <li key={counts.law}>
            <Link
              component={RouterLink}
              to={queuePath({ law: counts.law })}
              aria-label={words('requests.today.barOf', {
                law: named('requests.laws', counts.law),
                onTrack: number(counts.onTrack),
                dueSoon: number(counts.dueSoon),
                overdue: number(counts.overdue),
              })}
              sx={{
                display: 'block',
                color: 'text.primary',
                textDecoration: 'none',
                '&:hover': { bgcolor: (theme) => theme.tokens.tint },
              }}
            >
              <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 3, fontSize: '0.875rem' }}>
                <span>{named('requests.laws', counts.law)}</span>
                <span>{number(sum(counts))}</span>
              </Box>
              <Bar counts={counts} share={sum(counts) / longest} />
            </Link>
          </li>
        ))}
      </Box>
      <Box component="details" sx={{ mt: 3, fontSize: '0.875rem' }}>
        <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', mb: 2 }}>
          {words('requests.today.table')}
        </Box>
        <Sheet
          caption={words('requests.today.bars')}
          rows={laws}
          keyOf={({ law }) => law}
          columns={[
            {
              key: 'law',
              head: words('requests.column.law'),
              names: true,
              cell: ({ law }) => named('requests.laws', law),
            },
            { key: 'late', head: words('requests.today.late'), align: 'right', cell: (one) => number(one.overdue) },
            { key: 'soon', head: words('requests.today.soon'), align: 'right', cell: (one) => number(one.dueSoon) },
            {
              key: 'onTrack',
              head: words('requests.today.onTrack'),
              align: 'right',
              cell: (one) => number(one.onTrack),
            },
          ]}
        />
      </Box>
    </Box>
  );
}

/** Overdue, due soon, on track, from the left; each with a pattern of its own, because colour alone says nothing. */
function Bar({ counts, share }: { counts: Counts; share: number }) {
  const parts = [
    {
      key: 'overdue',
      tone: 'overdue',
      lines: 'repeating-linear-gradient(45deg, transparent 0 3px, rgb(255 255 255 / 45%) 3px 5px)',
    },
    {
      key: 'dueSoon',
      tone: 'dueSoon',
      lines: 'repeating-linear-gradient(90deg, transparent 0 4px, rgb(255 255 255 / 45%) 4px 6px)',
    },
    { key: 'onTrack', tone: 'onTrack', lines: 'none' },
  ] as const;
  return (
    <Box aria-hidden sx={{ display: 'flex', height: 12, mt: 0.5, width: `${Math.max(2, share * 100)}%` }}>
      {parts.map(({ key, tone, lines }) =>
        counts[key] > 0 ? (
          <Box
            key={key}
            sx={{
              flexGrow: counts[key],
              backgroundColor: (theme) => theme.tokens[tone],
              backgroundImage: lines,
              mr: '2px',
            }}
          />
        ) : null,
      )}
    </Box>
  );
}
