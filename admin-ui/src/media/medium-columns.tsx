// Columns of paper and media: what and whose, where, how many are left, and what may be done with it now.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import type { MediumLineFragment } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { plainDayInWords } from '../time/calendar.ts';
import type { MediumAct } from './use-medium-acts.tsx';

export function useMediumColumns(act: MediumAct): Column<MediumLineFragment>[] {
  const words = useWords();
  return [
    {
      key: 'what',
      head: words('media.column.what'),
      names: true,
      cell: ({ title, kind, reference }) => (
        <>
          {title}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 400 }}>
            {words(`media.kinds.${kind}`)} · {reference}
          </Box>
        </>
      ),
    },
    { key: 'whose', head: words('media.column.whose'), cell: (medium) => <Whose medium={medium} /> },
    { key: 'location', head: words('media.column.location'), cell: ({ location }) => location },
    { key: 'count', head: words('media.column.count'), cell: (medium) => <Count medium={medium} /> },
    { key: 'state', head: words('media.column.state'), width: 220, cell: (medium) => <MediumState medium={medium} /> },
    {
      key: 'act',
      head: words('media.column.act'),
      quietHead: true,
      align: 'right',
      cell: (medium) => <Acts medium={medium} act={act} />,
    },
  ];
}

function Whose({ medium: { classTitle, subjectId, batchId, batchReference } }: { medium: MediumLineFragment }) {
  const words = useWords();
  const opensPeople = useTask('people');
  return (
    <>
      {classTitle}
      <Box sx={{ fontSize: '0.8125rem' }}>
        {subjectId && opensPeople ? (
          <Link component={RouterLink} to={`/people/${subjectId}`}>
            {words('media.person')}
          </Link>
        ) : null}
        {batchId ? (
          <Link component={RouterLink} to={`/destruction/${batchId}`}>
            {batchReference}
          </Link>
        ) : null}
      </Box>
    </>
  );
}

function Count({ medium: { pieces, destroyed, remaining, unaccounted } }: { medium: MediumLineFragment }) {
  const words = useWords();
  return (
    <>
      {words('media.remaining', { remaining, pieces })}
      {destroyed > 0 || unaccounted !== 0 ? (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {words('media.destroyedCount', { destroyed })}
          {unaccounted === 0 ? '' : ` · ${words('media.unaccounted', { unaccounted })}`}
        </Box>
      ) : null}
    </>
  );
}

function MediumState({ medium: { remaining, dueUnder, destructions } }: { medium: MediumLineFragment }) {
  const words = useWords();
  const language = useLanguage();
  const last = destructions.at(-1);
  return (
    <>
      {remaining === 0 ? (
        <Status tone="onTrack" icon="done">
          {words('media.gone')}
        </Status>
      ) : dueUnder ? (
        <Status tone="dueSoon" icon="clock">
          {words('media.due')}
        </Status>
      ) : (
        <Status tone="muted" icon="lock">
          {words('media.stays')}
        </Status>
      )}
      {dueUnder && remaining > 0 ? (
        <Box sx={{ fontSize: '0.8125rem' }}>
          <Link component={RouterLink} to={`/destruction/${dueUnder.id}`}>
            {dueUnder.reference}
          </Link>
        </Box>
      ) : null}
      {last ? (
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
          {words(`media.done.${last.method}`, {
            day: plainDayInWords(last.on, language),
            handler: last.handler,
            witness: last.witness,
          })}
        </Box>
      ) : null}
    </>
  );
}

function Acts({ medium, act }: { medium: MediumLineFragment; act: MediumAct }) {
  const words = useWords();
  const may = useTask('handlingMedia');
  if (!may || medium.remaining === 0) return null;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', my: -1, mr: -2.5 }}>
      {medium.dueUnder ? (
        <Button size="small" color="secondary" onClick={() => act('destroy', medium)} sx={{ whiteSpace: 'nowrap' }}>
          {words('media.record')}
          <Heard>{medium.reference}</Heard>
        </Button>
      ) : null}
      <Button size="small" color="secondary" onClick={() => act('move', medium)} sx={{ whiteSpace: 'nowrap' }}>
        {words('media.move')}
        <Heard>{medium.reference}</Heard>
      </Button>
    </Box>
  );
}
