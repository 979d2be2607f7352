// One guardian consent: where it stands, what the guardian wrote for those who handle it, the papers, the looks, the next acts, letters, and what happened.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import { useWho } from '../destruction/use-who.ts';
import { GuardianConsentDocument } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { instantInWords, plainDayInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import { GuardianActs } from './GuardianActs.tsx';
import { GuardianContent } from './GuardianContent.tsx';
import { GuardianLetters } from './GuardianLetters.tsx';
import { GuardianPapers } from './GuardianPapers.tsx';
import { GuardianStatus } from './GuardianStatus.tsx';
import type { OneConsent } from './one-consent.ts';

export function GuardianPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const { data, error, isError, refetch } = useDocument('guardian', GuardianConsentDocument, { id });
  const back = { to: '/guardians', name: words('guardians.title') };
  const consent = data?.guardianConsent;
  if (consent) return <Shown consent={consent} back={back} />;
  if (isError || data) {
    return (
      <>
        <PageHead title={words('guardians.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('guardians.title')} />;
}

function Shown({ consent, back }: { consent: OneConsent; back: { to: string; name: string } }) {
  const words = useWords();
  const facts = useFacts(consent);
  return (
    <>
      <PageHead
        title={consent.reference}
        back={back}
        lead={<GuardianStatus line={consent} />}
        actions={<GuardianActs consent={consent} />}
      />
      <Section title={words('guardians.column.state')}>
        <Facts facts={facts} />
      </Section>
      <GuardianContent consent={consent} />
      <GuardianPapers consent={consent} />
      <Looks consent={consent} />
      <GuardianLetters consent={consent} />
      <Section title={words('guardians.history')}>
        <History consent={consent} />
      </Section>
    </>
  );
}

function WardLink({ id }: { id: string }) {
  return (
    <Link component={RouterLink} to={`/people/${id}`}>
      {id.slice(0, 8).toUpperCase()}
    </Link>
  );
}

function useFacts(consent: OneConsent) {
  const words = useWords();
  const language = useLanguage();
  const telling = useTelling();
  const who = useWho();
  const inWords = (at: string) => instantInWords(new Date(at), telling);
  const one = (name: string, value: string | null | undefined) => (value ? [{ name, value }] : []);
  const { validFrom, validUntil, decidedAt, decidedBy, missing } = consent;
  return [
    { name: words('guardians.column.receivedAt'), value: inWords(consent.receivedAt) },
    { name: words('guardians.field.channel'), value: words(`guardians.channels.${consent.channel}`) },
    {
      name: words('guardians.ward'),
      value: consent.ward ? <WardLink id={consent.ward.id} /> : words('guardians.nobody'),
    },
    ...(missing.length > 0
      ? [
          {
            name: words('guardians.papersBy'),
            value: `${inWords(consent.papersBy)} · ${missing.map((paper) => words(`guardians.paper.${paper}`)).join(', ')}`,
          },
        ]
      : []),
    ...one(
      words('guardians.decided'),
      decidedAt && words('requests.by', { at: inWords(decidedAt), who: who(decidedBy ?? '') }),
    ),
    ...one(words('guardians.refusedFor'), consent.refusedFor && words(`guardians.reasons.${consent.refusedFor}`)),
    ...one(
      words('guardians.holdsFrom'),
      validFrom && validUntil
        ? words('guardians.period', {
            from: plainDayInWords(validFrom, language),
            until: plainDayInWords(validUntil, language),
          })
        : null,
    ),
    ...one(words('guardians.endedHow'), consent.endedHow && words(`guardians.hows.${consent.endedHow}`)),
  ];
}

/** Who looked at the papers, and what they found. */
function Looks({ consent: { checks } }: { consent: OneConsent }) {
  const words = useWords();
  const who = useWho();
  if (checks.length === 0) return null;
  return (
    <Section title={words('guardians.checks')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {checks.map(({ id, look, passed, by, at }) => (
          <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}>
            <span>{words('guardians.checkedBy', { look: String(look), who: who(by) })}</span>
            <Status tone={passed ? 'onTrack' : 'overdue'} icon={passed ? 'done' : 'clock'}>
              {words(passed ? 'guardians.passed' : 'guardians.failed')}
            </Status>
            <Box component="span" sx={{ color: 'text.secondary' }}>
              <Instant at={at} />
            </Box>
          </Box>
        ))}
      </Box>
    </Section>
  );
}

function History({ consent: { timeline } }: { consent: OneConsent }) {
  const who = useWho();
  return (
    <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2.5 }}>
      {timeline.toReversed().map(({ id, at, by, text }) => (
        <Box component="li" key={id} sx={{ display: 'grid', columnGap: 4, gridTemplateColumns: { md: '230px 1fr' } }}>
          <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            <Instant at={at} />
          </Box>
          <Box sx={{ fontSize: '0.9375rem', maxWidth: '80ch' }}>
            {text}{' '}
            {by ? (
              <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                — {who(by)}
              </Box>
            ) : null}
          </Box>
        </Box>
      ))}
    </Box>
  );
}
