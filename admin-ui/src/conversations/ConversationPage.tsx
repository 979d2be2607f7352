// One conversation: what was said on the left, what is known of it and its history on the right, the answer below.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router-dom';
import { useOpenCase } from '../access/open-case.ts';
import { useTask } from '../access/viewer.tsx';
import { ApiFault } from '../client/api-fault.ts';
import { useDocument } from '../data/use-back-office.ts';
import { Timeline } from '../destruction/Timeline.tsx';
import { ConversationDocument, ConversationStandingDocument } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { useLookAgain } from '../live/LiveProvider.tsx';
import { Facts } from '../pieces/Facts.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Note, RefusalNote } from '../pieces/Note.tsx';
import { PageHead } from '../pieces/PageHead.tsx';
import { Section } from '../pieces/Section.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { Instant, TimeLeft } from '../pieces/TimeLeft.tsx';
import { CaseRedactions } from '../redactions/CaseRedactions.tsx';
import { MarkWords } from '../redactions/MarkWords.tsx';
import { lookAgainMs } from '../requests/live.ts';
import { AnswerBox } from './AnswerBox.tsx';
import { ConversationActs } from './ConversationActs.tsx';
import { ConversationStatus } from './ConversationStatus.tsx';
import { StoppedNote } from '../stops/StoppedMark.tsx';
import { Thread, type OneConversation } from './Thread.tsx';

export function ConversationPage() {
  const words = useWords();
  const { id = '' } = useParams();
  const lookAgain = useLookAgain();
  const { data, error, isError, isFetching, refetch } = useDocument('conversation', ConversationDocument, { id });
  // Where it stands says nothing of what was said, so it may be asked for without being recorded as a look.
  const standing = useDocument(
    'conversation-standing',
    ConversationStandingDocument,
    { id },
    { enabled: data?.conversation != null, every: lookAgain(lookAgainMs) },
  ).data?.conversation;
  const back = { to: '/conversations', name: words('conversations.title') };
  if (data?.conversation) {
    const changed = standing != null && standing.version > data.conversation.version && !isFetching;
    return (
      <>
        {changed ? <SomethingNew read={() => void refetch()} /> : null}
        <Shown
          conversation={data.conversation}
          timeline={standing?.timeline ?? data.conversation.timeline}
          back={back}
        />
      </>
    );
  }
  if (isError || data) {
    return (
      <>
        <PageHead title={words('conversations.title')} back={back} />
        <Fault fault={error ?? new ApiFault('NOT_FOUND')} retry={() => void refetch()} />
      </>
    );
  }
  return <PageSkeleton what={words('conversations.title')} />;
}

/** Reading what was said is recorded, so it is read anew only when somebody wants to. */
function SomethingNew({ read }: { read: () => void }) {
  const words = useWords();
  return (
    <Box sx={{ mb: 4 }}>
      <Note tone="dueSoon" icon="clock" title={words('conversations.changed')} live>
        <Box sx={{ mb: 2 }}>{words('conversations.changedLead')}</Box>
        <Button variant="outlined" onClick={read}>
          {words('conversations.readAnew')}
        </Button>
      </Note>
    </Box>
  );
}

function Shown({
  conversation,
  timeline,
  back,
}: {
  conversation: OneConversation;
  timeline: OneConversation['timeline'];
  back: { to: string; name: string };
}) {
  const words = useWords();
  const marks = useTask('readingRedactions');
  const [marking, setMarking] = useState(false);
  const { thread, reference, state } = conversation;
  const events = timeline.map(({ by, ...event }) => ({ ...event, by: by ?? 'system' }));
  return (
    <>
      <PageHead
        title={reference}
        back={back}
        lead={<ConversationStatus state={state} />}
        actions={<ConversationActs conversation={conversation} />}
      />
      <StoppedNote since={conversation.stoppedSince} />
      <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 3fr) minmax(0, 2fr)' } }}>
        <Box sx={{ minWidth: 0 }}>
          {marking ? (
            <Section title={words('redactions.markTitle')}>
              <MarkWords caseId={conversation.id} close={() => setMarking(false)} />
            </Section>
          ) : (
            <Section
              title={thread.subject ?? words('conversations.said')}
              actions={
                thread.refusal || !marks ? null : (
                  <Button variant="outlined" onClick={() => setMarking(true)}>
                    {words('redactions.mark')}
                  </Button>
                )
              }
            >
              {thread.refusal ? (
                <RefusalNote refusal={thread.refusal} />
              ) : (
                <Thread messages={thread.messages} caseId={conversation.id} />
              )}
            </Section>
          )}
          {thread.refusal || state === 'CLOSED' || marking ? null : <AnswerBox conversation={conversation} />}
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Section title={words('conversations.facts')} actions={<OpenPerson conversation={conversation} />}>
            <Facts facts={useFacts(conversation)} />
          </Section>
          {thread.notes.length > 0 ? (
            <Section title={words('conversations.notes')} lead={words('conversations.notesLead')}>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
                {thread.notes.map((note) => (
                  <Box component="li" key={note.id} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {note.text}{' '}
                    <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
                      — {note.by}, <Instant at={note.at} />
                    </Box>
                  </Box>
                ))}
              </Box>
            </Section>
          ) : null}
          <CaseRedactions caseId={conversation.id} />
          <Section title={words('conversations.history')}>
            <Timeline events={events} />
          </Section>
        </Box>
      </Box>
    </>
  );
}

/** The person's page, inside this conversation as the case. */
function OpenPerson({ conversation: { id, reference, person, state } }: { conversation: OneConversation }) {
  const words = useWords();
  const navigate = useNavigate();
  const { enter } = useOpenCase();
  if (state === 'CLOSED') return null;
  return (
    <Button
      variant="outlined"
      onClick={() => {
        enter({ id, reference });
        void navigate(`/people/${person.id}`);
      }}
    >
      {words('conversations.openPerson')}
    </Button>
  );
}

function useFacts(conversation: OneConversation) {
  const words = useWords();
  const named = useNamed();
  const { thread, kind, channel, language, assignedTo, openedAt, answeredAt, answerDue, closeDue, closedAt } =
    conversation;
  return [
    { name: words('conversations.column.kind'), value: words(`conversations.kinds.${kind}`) },
    { name: words('conversations.writer'), value: thread.name },
    { name: words('conversations.from'), value: thread.from },
    { name: words('conversations.channel'), value: named('conversations.ways', channel) },
    { name: words('conversations.language'), value: named('conversations.languages', language) },
    { name: words('conversations.column.assignedTo'), value: assignedTo ?? words('conversations.nobody') },
    { name: words('conversations.openedAt'), value: <Instant at={openedAt} /> },
    {
      name: words('conversations.answerDue'),
      value: answeredAt ? <Instant at={answeredAt} /> : <TimeLeft until={answerDue} stacked />,
    },
    {
      name: words('conversations.closeDue'),
      value: closedAt ? <Instant at={closedAt} /> : <TimeLeft until={closeDue} stacked />,
    },
    { name: words('conversations.person'), value: conversation.person.reference },
  ];
}
