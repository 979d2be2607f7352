// The columns of the items: what is told of each without opening anything about the person.
import ExpandIcon from '@mui/icons-material/ExpandMoreRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import type { BatchItemLineFragment, BatchState } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Status, VerdictStatus } from '../pieces/Status.tsx';
import { Day, TimeLeft } from '../pieces/TimeLeft.tsx';
import type { NamedPerson } from './use-items.ts';
import { useWho } from './use-who.ts';

export interface ItemColumns {
  state: BatchState;
  /** What has been destroyed, as far as the certificate says so. */
  gone: { items: boolean; classes: boolean };
  names: Map<string, NamedPerson | null> | null;
  open: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Null where the list cannot be changed by this viewer. */
  change: ((item: BatchItemLineFragment) => void) | null;
}

export function useItemColumns({
  state,
  gone,
  names,
  open,
  toggle,
  change,
}: ItemColumns): Column<BatchItemLineFragment>[] {
  const words = useWords();
  const who = useWho();
  const opensPeople = useTask('people');
  const columns: Column<BatchItemLineFragment>[] = [
    {
      key: 'reference',
      head: words('destruction.item.reference'),
      names: true,
      width: 110,
      nowrap: true,
      cell: ({ subjectId, reference }) =>
        subjectId && opensPeople ? (
          <Link component={RouterLink} to={`/people/${subjectId}`}>
            {reference}
          </Link>
        ) : (
          reference
        ),
    },
  ];
  if (names)
    columns.push({
      key: 'name',
      head: words('destruction.item.name'),
      cell: ({ id }) => <Name person={names.get(id) ?? null} />,
    });
  columns.push(
    {
      key: 'when',
      width: 280,
      nowrap: true,
      head: words('destruction.item.when'),
      cell: ({ excluded, excludedBy, excludedReason, overdue, limitAt, deadline }) =>
        excluded ? (
          <>
            <Status tone="muted" icon="undo">
              {words('destruction.excluded')}
            </Status>
            <Box
              sx={{
                fontSize: '0.8125rem',
                color: 'text.secondary',
                whiteSpace: 'normal',
                minWidth: 200,
                maxWidth: '44ch',
              }}
            >
              {words('destruction.excludedWhy', { by: who(excludedBy ?? ''), reason: excludedReason ?? '' })}
            </Box>
          </>
        ) : (
          <ItemTime state={state} gone={gone.items} until={overdue ? limitAt : deadline} />
        ),
    },
    {
      key: 'classes',
      width: 200,
      head: words('destruction.item.classes'),
      cell: (item) => <Classes item={item} done={gone.classes && !item.excluded} />,
    },
    {
      key: 'why',
      head: words('destruction.item.why'),
      cell: ({ id, reference }) => (
        <Button
          size="small"
          onClick={() => toggle(id)}
          aria-expanded={open.has(id)}
          endIcon={<ExpandIcon aria-hidden sx={{ transform: open.has(id) ? 'rotate(180deg)' : 'none' }} />}
          sx={{ my: -1, ml: -2.5 }}
        >
          {words('destruction.item.why')}
          <Heard>{reference}</Heard>
        </Button>
      ),
    },
  );
  if (change) {
    columns.push({
      key: 'change',
      head: words('destruction.item.action'),
      quietHead: true,
      align: 'right',
      cell: (item) => (
        <Button
          size="small"
          color="secondary"
          onClick={() => change(item)}
          sx={{ my: -1, mr: -2.5, whiteSpace: 'nowrap' }}
        >
          {words(item.excluded ? 'destruction.include' : 'destruction.exclude')}
          <Heard>{item.reference}</Heard>
        </Button>
      ),
    });
  }
  return columns;
}

/** The time that is left while somebody must decide; what became of the item afterwards. */
function ItemTime({ state, gone, until }: { state: BatchState; gone: boolean; until: string }) {
  const words = useWords();
  if (state === 'AWAITING_APPROVAL') return <TimeLeft until={until} stacked />;
  if (!gone) return <>–</>;
  return (
    <Status tone="onTrack" icon="done">
      {words('destruction.destroyed')}
    </Status>
  );
}

function Name({ person }: { person: NamedPerson | null }) {
  const words = useWords();
  if (person?.name) {
    return (
      <>
        {person.name}
        <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
          {[person.email, person.employeeNumber].filter(Boolean).join(' · ')}
        </Box>
      </>
    );
  }
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {person?.restriction ? (
        <>
          {words('destruction.nameShut')} <Day at={person.restriction.since} />
        </>
      ) : (
        words('destruction.nameGone')
      )}
    </Box>
  );
}

function Classes({ item, done }: { item: BatchItemLineFragment; done: boolean }) {
  const words = useWords();
  const verdicts = [...new Set(item.lines.map(({ verdict }) => verdict))];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4 }}>
      {verdicts.map((verdict) => (
        <Box key={verdict} component="span" sx={{ whiteSpace: 'nowrap' }}>
          <VerdictStatus verdict={verdict} done={done} />{' '}
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {words('destruction.classes', {
              smart_count: item.lines.filter((line) => line.verdict === verdict).length,
            })}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
