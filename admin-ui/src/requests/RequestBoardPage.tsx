// The clocks of rights requests by law, by channel and by handler: what is open and due, what was answered lately and how fast. Every number leads to the
// list that it counts.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { RequestBoardDocument, type RequestFiguresLineFragment } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Heard } from '../pieces/Heard.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { spanInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import { Figures, type Figure } from '../today/Figures.tsx';
import { figureFilter, inTimeShare } from './board.ts';
import { lookAgainMs } from './live.ts';
import { channels, queuePath, type Which } from './queue-filter.ts';

type Line = RequestFiguresLineFragment;

export function RequestBoardPage() {
  const words = useWords();
  const lookAgain = useLookAgain();
  const { data, error, isError, refetch } = useDocument(
    'request-board',
    RequestBoardDocument,
    {},
    { every: lookAgain(lookAgainMs) },
  );
  const board = data?.requestBoard;
  const all = board?.find(({ dimension }) => dimension === 'ALL');
  return (
    <>
      <PageHead
        title={words('requests.board.title')}
        lead={words('requests.board.lead')}
        back={{ to: '/requests', name: words('requests.title') }}
      />
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!board && !isError ? <RowsSkeleton what={words('requests.board.title')} /> : null}
      {board && (!all || all.open + all.answered === 0) ? (
        <Empty title={words('requests.board.none')}>{words('requests.board.noneLead')}</Empty>
      ) : null}
      {board && all && all.open + all.answered > 0 ? <Counted board={board} all={all} /> : null}
    </>
  );
}

function Counted({ board, all }: { board: readonly Line[]; all: Line }) {
  const words = useWords();
  const named = useNamed();
  const seesAll = useTask('handlersFigures');
  const channelName = (key: string | null | undefined): string => {
    const channel = channels.find((one) => one === key);
    return channel ? words(`requests.channels.${channel}`) : (key ?? '');
  };
  const of = (dimension: Line['dimension']) => board.filter((line) => line.dimension === dimension);
  return (
    <>
      <Section title={words('requests.board.all')}>
        <Figures figures={useFigures(all)} />
      </Section>
      <Table
        title={words('requests.board.byLaw')}
        head={words('requests.column.law')}
        lines={of('LAW')}
        nameOf={({ key }) => named('requests.laws', key ?? '')}
      />
      <Table
        title={words('requests.board.byChannel')}
        head={words('requests.column.channel')}
        lines={of('CHANNEL')}
        nameOf={({ key }) => channelName(key)}
      />
      <Table
        title={words(seesAll ? 'requests.board.byHandler' : 'requests.board.own')}
        head={words('requests.column.assignedTo')}
        lines={of('HANDLER')}
        nameOf={({ key }) => key ?? words('requests.nobody')}
      />
    </>
  );
}

function useFigures(all: Line): Figure[] {
  const words = useWords();
  const number = useNumber();
  const { language } = useTelling();
  const share = inTimeShare(all);
  const figure = (which: Which, count: number, name: string, tone?: Figure['tone']): Figure => ({
    value: number(count),
    name,
    note: null,
    ...(tone ? { tone } : {}),
    ...(count > 0 ? { to: queuePath({ which }) } : {}),
  });
  return [
    figure('open', all.open, words('requests.board.open')),
    figure('due24', all.dueIn24Hours, words('requests.board.due24')),
    figure('due72', all.dueIn72Hours, words('requests.board.due72')),
    all.overdue > 0
      ? figure('overdue', all.overdue, words('requests.board.overdue'), 'overdue')
      : figure('overdue', 0, words('requests.today.overdueNone'), 'onTrack'),
    {
      ...figure('answered', all.answered, words('requests.board.answered')),
      note:
        share === null || all.medianSeconds == null
          ? null
          : words('requests.board.answeredNote', {
              share: percent(share, language),
              median: spanInWords(all.medianSeconds * 1000, language),
            }),
    },
  ];
}

const percent = (share: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);

interface TableProps {
  title: string;
  head: string;
  lines: readonly Line[];
  nameOf: (line: Line) => string;
}

/** The three tables are read as one: their columns stand under each other. The longest word of a heading fits in each language. */
const widths = {
  name: '15%',
  open: '9%',
  due24: '8.3%',
  due72: '8.3%',
  overdue: '9.8%',
  answered: '10.2%',
  inTime: '8%',
  late: '9.8%',
  median: '10.8%',
  slowest: '10.8%',
} as const;

function Table({ title, head, lines, nameOf }: TableProps) {
  const words = useWords();
  const number = useNumber();
  const { language } = useTelling();
  const counted = (
    key: keyof typeof widths,
    which: Which,
    name: string,
    count: (line: Line) => number,
  ): Column<Line> => ({
    key,
    head: name,
    align: 'right',
    width: widths[key],
    cell: (line) => (
      <Counting to={queuePath(figureFilter(line, which))} count={number(count(line))} linked={count(line) > 0}>
        {`${name}, ${nameOf(line)}`}
      </Counting>
    ),
  });
  const span = (seconds: number | null | undefined): string =>
    seconds == null ? '–' : spanInWords(seconds * 1000, language);
  const columns: Column<Line>[] = [
    { key: 'name', head, names: true, width: widths.name, cell: nameOf },
    counted('open', 'open', words('requests.board.open'), ({ open }) => open),
    counted('due24', 'due24', words('requests.board.due24'), (line) => line.dueIn24Hours),
    counted('due72', 'due72', words('requests.board.due72'), (line) => line.dueIn72Hours),
    counted('overdue', 'overdue', words('requests.board.overdue'), ({ overdue }) => overdue),
    counted('answered', 'answered', words('requests.board.answeredColumn'), ({ answered }) => answered),
    {
      key: 'inTime',
      head: words('requests.board.inTime'),
      align: 'right',
      width: widths.inTime,
      cell: (line) => {
        const share = inTimeShare(line);
        return share === null ? '–' : percent(share, language);
      },
    },
    counted('late', 'late', words('requests.board.late'), (line) => line.answered - line.answeredInTime),
    {
      key: 'median',
      head: words('requests.board.median'),
      align: 'right',
      width: widths.median,
      cell: (line) => span(line.medianSeconds),
    },
    {
      key: 'slowest',
      head: words('requests.board.slowest'),
      align: 'right',
      width: widths.slowest,
      cell: (line) => span(line.slowestTenthSeconds),
    },
  ];
  return (
    <Section title={title} flush>
      {lines.length > 0 ? (
        <Sheet caption={title} rows={[...lines]} keyOf={({ key }) => key ?? ''} columns={columns} evenFrom={980} />
      ) : (
        <Box sx={{ px: 4, pb: 4, color: 'text.secondary' }}>{words('requests.board.noLines')}</Box>
      )}
    </Section>
  );
}

function Counting({ to, count, linked, children }: { to: string; count: string; linked: boolean; children: string }) {
  if (!linked) return count;
  return (
    <Link component={RouterLink} to={to}>
      {count}
      <Heard>{children}</Heard>
    </Link>
  );
}
