// Who asks, how, about whom, and who works on it. People stand here by reference; names are on their own pages, for a purpose.
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useOpenCase } from '../access/open-case.ts';
import { useTask } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { useWho } from '../destruction/use-who.ts';
import { PersonReferenceDocument } from '../generated/operations.ts';
import { asLanguage, languageNames } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';
import { Facts, type Fact } from '../pieces/Facts.tsx';
import { Section } from '../pieces/Section.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant, TimeLeft } from '../pieces/TimeLeft.tsx';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import type { OneRequest } from './RequestPage.tsx';

export function CaseFacts({ request }: { request: OneRequest }) {
  const words = useWords();
  const who = useWho();
  const telling = useTelling();
  const opensPeople = useTask('people');
  const { enter } = useOpenCase();
  // As the page of that person calls them; it opens nothing of theirs.
  const aboutId = request.about?.id ?? '';
  const named = useDocument(
    'person-reference',
    PersonReferenceDocument,
    { id: aboutId },
    { enabled: opensPeople && aboutId !== '' },
  );
  const reference = named.data?.person?.reference ?? (named.isLoading ? '…' : referenceOf(aboutId));
  const staff = (number: string | null | undefined) => (number ? who(number) : words('requests.nobody'));
  const decided: Fact[] = request.decidedAt
    ? [
        {
          name: words('requests.decided'),
          value: words('requests.by', {
            at: instantInWords(new Date(request.decidedAt), telling),
            who: staff(request.decidedBy),
          }),
        },
      ]
    : [];
  return (
    <Section title={words('requests.case')}>
      <Facts
        facts={[
          {
            name: words('requests.about'),
            value: request.about ? (
              <>
                {opensPeople ? (
                  <Link
                    component={RouterLink}
                    to={`/people/${request.about.id}`}
                    onClick={() => enter({ id: request.id, reference: request.reference })}
                  >
                    {words('requests.whyStillHere', { reference })}
                  </Link>
                ) : (
                  reference
                )}
                {request.matchedBy ? <div>{words('requests.matchedBy', { who: who(request.matchedBy) })}</div> : null}
              </>
            ) : (
              words('requests.notMatched')
            ),
          },
          {
            name: words('requests.requestedBy'),
            value: words(`requests.requesters.${request.requestedBy}`),
          },
          { name: words('requests.column.channel'), value: words(`requests.channels.${request.channel}`) },
          { name: words('requests.receivedAt'), value: <Instant at={request.receivedAt} /> },
          {
            name: words('requests.column.language'),
            value: <span lang={request.language}>{languageNames[asLanguage(request.language)]}</span>,
          },
          { name: words('requests.verified'), value: <Verified request={request} /> },
          { name: words('requests.column.assignedTo'), value: staff(request.assignedTo) },
          ...(request.registeredBy ? [{ name: words('requests.registeredBy'), value: who(request.registeredBy) }] : []),
          ...decided,
        ]}
      />
    </Section>
  );
}

/** People as screens name them where nothing of theirs is opened. */
export const referenceOf = (id: string): string => id.slice(0, 8).toUpperCase();

function Verified({ request: { verifiedAt, verifiedHow, verifyBy, state } }: { request: OneRequest }) {
  const words = useWords();
  const telling = useTelling();
  if (verifiedAt && verifiedHow)
    return (
      <Status tone="onTrack" icon="done">
        {words('requests.verifiedHow', {
          how: words(`requests.hows.${verifiedHow}`),
          at: instantInWords(new Date(verifiedAt), telling),
        })}
      </Status>
    );
  if (state === 'CLOSED') return words('requests.neverVerified');
  return (
    <>
      <div>{words('requests.notVerified')}</div>
      <TimeLeft until={verifyBy} stacked />
    </>
  );
}
