// Columns of trustees' tasks: who, what, how much time is left, and the way to confirm by hand.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import type { TrusteeTaskLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import type { Column } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant, TimeLeft } from '../pieces/TimeLeft.tsx';

/** `inList`: the list that the tasks belong to is on the page already. */
export function useTaskColumns(
  confirm: (task: TrusteeTaskLineFragment) => void,
  inList = false,
): Column<TrusteeTaskLineFragment>[] {
  const words = useWords();
  const confirms = useTask('confirmingTrustees');
  return [
    {
      key: 'trustee',
      head: words('trustees.column.trustee'),
      names: true,
      cell: ({ trustee, reference }) => (
        <>
          {trustee.name}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem', fontWeight: 400 }}>{reference}</Box>
        </>
      ),
    },
    { key: 'what', head: words('trustees.column.what'), cell: (task) => <What task={task} inList={inList} /> },
    { key: 'state', head: words('trustees.column.state'), width: 220, cell: (task) => <TaskState task={task} /> },
    {
      key: 'act',
      head: words('trustees.column.act'),
      quietHead: true,
      align: 'right',
      cell: (task) =>
        confirms && task.state !== 'CONFIRMED' ? (
          <Button
            size="small"
            color="secondary"
            onClick={() => confirm(task)}
            sx={{ my: -1, mr: -2.5, whiteSpace: 'nowrap' }}
          >
            {words('trustees.confirm')}
            <Heard>{`${task.trustee.name} ${task.reference}`}</Heard>
          </Button>
        ) : null,
    },
  ];
}

function What({ task, inList }: { task: TrusteeTaskLineFragment; inList: boolean }) {
  const words = useWords();
  const { kind, recordClasses, people, days, batchId, batchReference } = task;
  const counts = [
    ...(people > 0 ? [words('destruction.people', { smart_count: people })] : []),
    ...(days > 0 ? [words('trustees.days', { smart_count: days })] : []),
  ].join(', ');
  return (
    <>
      {words(`trustees.kinds.${kind}`)}: {recordClasses.map(({ title }) => title).join(', ')} ({counts})
      {batchId && !inList ? (
        <Box sx={{ fontSize: '0.8125rem' }}>
          <Link component={RouterLink} to={`/destruction/${batchId}`}>
            {batchReference}
          </Link>
        </Box>
      ) : null}
    </>
  );
}

const problems = [
  'PRIVATE_ADDRESS',
  'TIMEOUT',
  'UNREACHABLE',
  'MAIL_REFUSED',
  'ANSWER_TOO_LONG',
  'NOT_A_URL',
  'NOT_HTTPS',
  'WITH_CREDENTIALS',
] as const;
const isKnown = (code: string): code is (typeof problems)[number] => (problems as readonly string[]).includes(code);

function TaskState({ task }: { task: TrusteeTaskLineFragment }) {
  const words = useWords();
  const { state, trustee, dueAt, sentAt, problem, confirmedAt, confirmedHow, confirmedBy } = task;
  if (state === 'CONFIRMED' && confirmedAt) {
    const by = confirmedHow === 'HAND' ? words('frame.staff', { number: confirmedBy ?? '' }) : (confirmedBy ?? '');
    return (
      <>
        <Status tone="onTrack" icon="done">
          {words('trustees.confirmedOn')} <Instant at={confirmedAt} />
        </Status>
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{words('trustees.confirmedBy', { by })}</Box>
      </>
    );
  }
  return (
    <>
      <TimeLeft until={dueAt} stacked />
      <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
        {trustee.channel === 'HAND' ? words('trustees.byHand') : <Told at={sentAt ?? null} />}
      </Box>
      {problem ? (
        <Status tone="overdue" icon="late">
          {isKnown(problem) ? words(`trustees.problem.${problem}`) : words('trustees.problem.other', { code: problem })}
        </Status>
      ) : null}
    </>
  );
}

function Told({ at }: { at: string | null }) {
  const words = useWords();
  if (at === null) return words('trustees.notTold');
  return (
    <>
      {words('trustees.told')} <Instant at={at} />
    </>
  );
}
