// What a list holds by record class: what is due, what a law keeps, what is held; each leads to its items.
import Link from '@mui/material/Link';
import { Link as RouterLink, useSearchParams } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { VerdictStatus } from '../pieces/Status.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { useLawSentence, type BatchClass } from './use-law-sentence.ts';

export function ClassTable({ classes, done }: { classes: readonly BatchClass[]; done: boolean }) {
  const words = useWords();
  const number = useNumber();
  const sentence = useLawSentence();
  const [search] = useSearchParams();
  const columns: Column<BatchClass>[] = [
    {
      key: 'class',
      head: words('destruction.classColumn.class'),
      names: true,
      cell: ({ recordClass, title }) => (
        <Link component={RouterLink} to={{ search: withClass(search, recordClass), hash: 'items' }} preventScrollReset>
          {title}
        </Link>
      ),
    },
    {
      key: 'verdict',
      head: words('destruction.classColumn.verdict'),
      cell: ({ verdict }) => <VerdictStatus verdict={verdict} done={done} />,
    },
    {
      key: 'people',
      head: words('destruction.classColumn.people'),
      align: 'right',
      cell: ({ people }) => number(people),
    },
    {
      key: 'records',
      head: words('destruction.classColumn.records'),
      align: 'right',
      cell: ({ records }) => number(records),
    },
    { key: 'why', head: words('destruction.classColumn.why'), cell: (of) => sentence(of), width: 320 },
  ];
  return (
    <Sheet
      caption={words('destruction.byClass')}
      columns={columns}
      rows={classes}
      keyOf={({ recordClass, verdict }) => `${recordClass}/${verdict}`}
    />
  );
}

function withClass(search: URLSearchParams, recordClass: string): string {
  const next = new URLSearchParams(search);
  next.set('class', recordClass);
  return next.toString();
}
