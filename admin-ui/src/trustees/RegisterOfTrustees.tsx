// The register as a table: who, what they do and hold, how they are told, since when.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import type { TrusteeLineFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import { Sheet, type Column } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { plainDayInWords } from '../time/calendar.ts';
import { SaveTrusteeDialog } from './SaveTrusteeDialog.tsx';

export function RegisterOfTrustees({ trustees }: { trustees: readonly TrusteeLineFragment[] }) {
  const words = useWords();
  const [changing, setChanging] = useState<TrusteeLineFragment | null>(null);
  const columns = useColumns(setChanging);
  return (
    <>
      <Sheet caption={words('trustees.register')} columns={columns} rows={trustees} keyOf={({ id }) => id} />
      {changing ? <SaveTrusteeDialog trustee={changing} close={() => setChanging(null)} /> : null}
    </>
  );
}

function useColumns(change: (trustee: TrusteeLineFragment) => void): Column<TrusteeLineFragment>[] {
  const words = useWords();
  const number = useNumber();
  const language = useLanguage();
  const changes = useTask('changingTrustees');
  return [
    {
      key: 'name',
      head: words('trustees.column.name'),
      names: true,
      cell: ({ name, kind, ground }) => (
        <>
          {name}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 400 }}>
            {words(`trustees.role.${kind}`)}
            {ground ? ` · ${ground}` : ''}
          </Box>
        </>
      ),
    },
    { key: 'task', head: words('trustees.column.task'), cell: ({ task }) => task },
    {
      key: 'holds',
      head: words('trustees.column.holds'),
      cell: ({ recordClasses }) => <Held titles={recordClasses.map(({ title }) => title)} />,
    },
    {
      key: 'channel',
      head: words('trustees.column.channel'),
      cell: ({ channel, hasAddress }) => (
        <>
          {words(`trustees.channel.${channel}`)}
          {channel !== 'HAND' && !hasAddress ? (
            <Status tone="overdue" icon="late">
              {words('trustees.noAddress')}
            </Status>
          ) : null}
        </>
      ),
    },
    {
      key: 'since',
      head: words('trustees.column.since'),
      cell: ({ from, until, term, inForce }) => (
        <>
          {plainDayInWords(from, language)}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {until ? words('trustees.until', { day: plainDayInWords(until, language) }) : term}
          </Box>
          {inForce ? null : (
            <Status tone="muted" icon="block">
              {words('trustees.notInForce')}
            </Status>
          )}
        </>
      ),
    },
    {
      key: 'open',
      head: words('trustees.column.open'),
      align: 'right',
      cell: ({ openTasks, overdueTasks }) => (
        <>
          {number(openTasks)}
          {overdueTasks > 0 ? (
            <Box>
              <Status tone="overdue" icon="late">
                {words('trustees.overdue', { smart_count: overdueTasks })}
              </Status>
            </Box>
          ) : null}
        </>
      ),
    },
    {
      key: 'act',
      head: words('trustees.column.act'),
      quietHead: true,
      align: 'right',
      cell: (trustee) =>
        changes ? (
          <Button size="small" color="secondary" onClick={() => change(trustee)} sx={{ my: -1, mr: -2.5 }}>
            {words('trustees.change')}
            <Heard>{trustee.name}</Heard>
          </Button>
        ) : null,
    },
  ];
}

/** More than these are folded away behind their count. */
const shownAtOnce = 5;

function Held({ titles }: { titles: readonly string[] }) {
  const words = useWords();
  const all = titles.join(', ');
  if (titles.length <= shownAtOnce) return all;
  return (
    <details>
      <summary>{words('trustees.classes', { smart_count: titles.length })}</summary>
      {all}
    </details>
  );
}
