// The letters to whoever asked: by mail they leave by themselves; those on paper are printed here and recorded as posted.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWho } from '../destruction/use-who.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Heard } from '../pieces/Heard.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import { ReadLetter } from './ReadLetter.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { useLetterName } from './use-letter-name.ts';

type Letter = OneRequest['letters'][number];

export function Letters({ request }: { request: OneRequest }) {
  const words = useWords();
  const works = useTask('workingOnRequests');
  const nameOf = useLetterName();
  const [reading, setReading] = useState<Letter | null>(null);
  const [posting, setPosting] = useState<Letter | null>(null);
  if (request.letters.length === 0) return null;
  return (
    <Section title={words('requests.letters.title')} flush>
      <Sheet
        caption={words('requests.letters.title')}
        rows={request.letters}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'kind',
            head: words('requests.letters.kind'),
            names: true,
            cell: ({ kind, way }) => (
              <>
                {nameOf(kind)}
                <Box sx={{ fontWeight: 400, color: 'text.secondary', fontSize: '0.8125rem' }}>
                  {words(way === 'PAPER' ? 'requests.letters.onPaper' : 'requests.letters.byMail')}
                </Box>
              </>
            ),
          },
          {
            key: 'written',
            head: words('requests.letters.writtenAt'),
            cell: ({ writtenAt }) => <Instant at={writtenAt} />,
          },
          { key: 'sent', head: words('requests.letters.sent'), cell: (letter) => <Sent letter={letter} /> },
          ...(works
            ? [
                {
                  key: 'acts',
                  head: words('requests.letters.acts'),
                  quietHead: true,
                  cell: (letter: Letter) => (
                    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
                      <Button size="small" variant="outlined" onClick={() => setReading(letter)}>
                        {words('requests.letters.read')}
                        <Heard>{nameOf(letter.kind)}</Heard>
                      </Button>
                      {letter.way === 'PAPER' && !letter.sentAt ? (
                        <Button size="small" variant="outlined" onClick={() => setPosting(letter)}>
                          {words('requests.letters.post')}
                          <Heard>{nameOf(letter.kind)}</Heard>
                        </Button>
                      ) : null}
                    </Box>
                  ),
                },
              ]
            : []),
        ]}
      />
      {reading ? <ReadLetter requestId={request.id} letter={reading} close={() => setReading(null)} /> : null}
      {posting ? <PostedDialog requestId={request.id} letter={posting} close={() => setPosting(null)} /> : null}
    </Section>
  );
}

function Sent({ letter: { sentAt, sentBy } }: { letter: Letter }) {
  const words = useWords();
  const who = useWho();
  const telling = useTelling();
  if (!sentAt)
    return (
      <Status tone="dueSoon" icon="clock">
        {words('requests.letters.waits')}
      </Status>
    );
  const at = instantInWords(new Date(sentAt), telling);
  return (
    <Status tone="onTrack" icon="done">
      {sentBy ? words('requests.by', { at, who: who(sentBy) }) : at}
    </Status>
  );
}

function PostedDialog({ requestId, letter, close }: { requestId: string; letter: Letter; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (id: string) => backOffice.recordPostedLetter(id, requestId),
    ['request', 'requests'],
    () => {
      notify(words('requests.letters.posted'), { type: 'success' });
      close();
    },
  );
  return (
    <ActDialog
      title={words('requests.letters.postTitle')}
      lead={words('requests.letters.postLead')}
      act={words('requests.letters.postDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(letter.id)}
      close={close}
    >
      {null}
    </ActDialog>
  );
}
