// Conversations that whoever looks may act on: how many are late or due soon, and the nearest of them, each with the way there. Never a word of what was said.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { queueOf } from '../conversations/queue-path.ts';
import { useDocument } from '../data/use-back-office.ts';
import { ConversationsTodayDocument, type ConversationsTodayQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { TimeLeft } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { lookAgainMs } from '../requests/live.ts';
import { Figures, type Figure } from './Figures.tsx';

const shown = 5;

export function ConversationClocks() {
  const words = useWords();
  const lookAgain = useLookAgain();
  const { data, error, isError, refetch } = useDocument(
    'conversations-today',
    ConversationsTodayDocument,
    { first: shown },
    { every: lookAgain(lookAgainMs) },
  );
  return (
    <Section
      title={words('conversations.today.title')}
      actions={
        <Link component={RouterLink} to="/conversations" sx={{ fontSize: '0.875rem' }}>
          {words('conversations.today.queue')}
        </Link>
      }
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {!data && !isError ? <RowsSkeleton rows={2} what={words('conversations.today.title')} /> : null}
      {data ? <Counted today={data} /> : null}
    </Section>
  );
}

function Counted({ today: { conversationClocks, conversations } }: { today: ConversationsTodayQuery }) {
  const words = useWords();
  const number = useNumber();
  const { overdue, dueSoon } = conversationClocks;
  if (overdue + dueSoon === 0)
    return <Box sx={{ color: 'text.secondary' }}>{words('conversations.today.nothing')}</Box>;
  const figures: Figure[] = [
    overdue > 0
      ? {
          value: number(overdue),
          name: words('conversations.today.overdue'),
          note: null,
          tone: 'overdue',
          to: queueOf('mineOverdue'),
        }
      : { value: '0', name: words('conversations.today.overdueNone'), note: null, tone: 'onTrack' },
    { value: number(dueSoon), name: words('conversations.today.dueSoon'), note: null, to: queueOf('mineDueSoon') },
  ];
  return (
    <>
      <Figures figures={figures} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 4, p: 0, display: 'grid', gap: 2 }}>
        {conversations.nodes.map(({ id, reference, kind, nextDue }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, alignItems: 'baseline' }}>
            <Link component={RouterLink} to={`/conversations/${id}`} sx={{ fontWeight: 600, minWidth: 120 }}>
              {reference}
            </Link>
            <Box component="span" sx={{ minWidth: 120 }}>
              {words(`conversations.kinds.${kind}`)}
            </Box>
            <TimeLeft until={nextDue} />
          </Box>
        ))}
      </Box>
    </>
  );
}
