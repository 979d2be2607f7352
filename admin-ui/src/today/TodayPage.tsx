// The first page: what expires, who must act, one click to the exact list; below it the promises as they stand.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { useClockHours } from '../destruction/use-clock-hours.ts';
import { usePlaces } from '../frame/navigation.tsx';
import { CertificatesDocument, TodayDocument, type TodayQuery } from '../generated/operations.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Day } from '../pieces/TimeLeft.tsx';
import { instantInWords, spanInWords, dayInWords } from '../time/calendar.ts';
import { useNow, useTelling } from '../time/server-clock.tsx';
import { DecisionsWaiting } from './DecisionsWaiting.tsx';
import { ConversationClocks } from './ConversationClocks.tsx';
import { Figures, type Figure } from './Figures.tsx';
import { RequestClocks } from './RequestClocks.tsx';
import { WaitingLists } from './WaitingLists.tsx';

export function TodayPage() {
  const words = useWords();
  const seesLists = useTask('destruction');
  const seesRequests = useTask('requests');
  const decides = useTask('deciding');
  const seesConversations = useTask('conversations');
  const now = useNow();
  const telling = useTelling();
  return (
    <>
      <PageHead
        title={words('today.title')}
        lead={seesLists ? <time dateTime={now.toISOString()}>{instantInWords(now, telling)}</time> : null}
      />
      {seesLists ? <Waits /> : null}
      {decides ? <DecisionsWaiting /> : null}
      {seesRequests ? <RequestClocks /> : null}
      {seesConversations ? <ConversationClocks /> : null}
      {seesLists ? <LatestCertificates /> : <OtherPages />}
    </>
  );
}

/** How often the first page looks again where changes do not come by themselves. */
const againMs = 60_000;

function Waits() {
  const words = useWords();
  const lookAgain = useLookAgain();
  const { data, error, isError, refetch } = useDocument('today', TodayDocument, {}, { every: lookAgain(againMs) });
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  return (
    <>
      <Section title={words('today.waiting')} flush>
        {data ? <WaitingOrNothing today={data.today} /> : <RowsSkeleton rows={3} what={words('today.waiting')} />}
      </Section>
      {data ? <Promises today={data.today} /> : null}
    </>
  );
}

function WaitingOrNothing({ today }: { today: TodayQuery['today'] }) {
  const words = useWords();
  if (today.waiting.length > 0) return <WaitingLists lists={today.waiting} />;
  return <Empty title={words('today.nothing')}>{words('today.nothingLead')}</Empty>;
}

function Promises({ today }: { today: TodayQuery['today'] }) {
  const words = useWords();
  const now = useNow();
  const telling = useTelling();
  const hours = useClockHours();
  const oldest = today.oldestRestrictedSince ? new Date(today.oldestRestrictedSince) : null;
  const figures: Figure[] = [
    today.overdueItems > 0
      ? {
          value: String(today.overdueItems),
          name: words('today.overdueFigure'),
          note: null,
          tone: 'overdue',
          to: '/destruction?filter=%7B%22state%22%3A%22waiting%22%2C%22overdue%22%3Atrue%7D',
        }
      : { value: '0', name: words('today.overdueNone'), note: null, tone: 'onTrack' },
    {
      value: String(today.recoverable),
      name: words('today.recoverable'),
      note: hours ? words('today.recoverableNote', { hours: hours.recoveryHours }) : null,
    },
    {
      value: String(today.destroyedThisMonth),
      name: words('today.destroyed'),
      note: words('today.destroyedNote'),
      to: '/certificates',
    },
    oldest
      ? {
          value: spanInWords(now.getTime() - oldest.getTime(), telling.language),
          name: words('today.oldest'),
          note: words('today.oldestNote', { since: dayInWords(oldest, telling) }),
        }
      : { value: '–', name: words('today.oldestNone'), note: null },
    trusteesFigure(today, words),
    ...(today.mediaOutstanding > 0
      ? [{ value: String(today.mediaOutstanding), name: words('today.mediaOpen'), note: null, to: '/media' }]
      : []),
  ];
  return (
    <Section title={words('today.promises')}>
      <Figures figures={figures} />
    </Section>
  );
}

function trusteesFigure(today: TodayQuery['today'], words: Words): Figure {
  const { trusteesOutstanding: open, trusteesOverdue: overdue } = today;
  if (open === 0)
    return { value: '0', name: words('today.trusteesNone'), note: null, tone: 'onTrack', to: '/trustees' };
  return {
    value: String(open),
    name: words('today.trusteesOpen'),
    note: overdue > 0 ? words('today.trusteesOverdue', { smart_count: overdue }) : null,
    ...(overdue > 0 ? { tone: 'overdue' as const } : {}),
    to: '/trustees',
  };
}

function LatestCertificates() {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument('certificates', CertificatesDocument, { first: 3 });
  const latest = data?.certificates.nodes ?? [];
  return (
    <Section
      title={words('today.certificates')}
      actions={
        <Link component={RouterLink} to="/certificates" sx={{ fontSize: '0.875rem' }}>
          {words('today.allCertificates')}
        </Link>
      }
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {data && latest.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{words('today.certificatesNone')}</Box>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {latest.map(({ id, number, issuedAt, people, records }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5 }}>
            <Link component={RouterLink} to={`/certificates/${id}`} sx={{ fontWeight: 600, minWidth: 120 }}>
              {number}
            </Link>
            <Box component="span" sx={{ minWidth: 120 }}>
              <Day at={issuedAt} />
            </Box>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {words('destruction.people', { smart_count: people })} ·{' '}
              {words('destruction.records', { smart_count: records })}
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

function OtherPages() {
  const words = useWords();
  const places = usePlaces().filter(({ name }) => name !== 'today');
  return (
    <Section title={words('today.other')} lead={words('today.otherLead')}>
      <Box component="ul" sx={{ m: 0, pl: 5, display: 'grid', gap: 2 }}>
        {places.map(({ name, to }) => (
          <li key={name}>
            <Link component={RouterLink} to={to}>
              {words(`frame.screens.${name}`)}
            </Link>
          </li>
        ))}
      </Box>
    </Section>
  );
}
