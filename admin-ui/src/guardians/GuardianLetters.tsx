// The letters to guardian and ward: by mail they leave by themselves; those on paper are printed and recorded as posted.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { GuardianLetterTextDocument } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { Heard } from '../pieces/Heard.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { changed, type OneConsent } from './one-consent.ts';

type Letter = OneConsent['letters'][number];

export function GuardianLetters({ consent }: { consent: OneConsent }) {
  const words = useWords();
  const named = useNamed();
  const [reading, setReading] = useState<Letter | null>(null);
  if (consent.letters.length === 0) return null;
  return (
    <Section title={words('guardians.letters')} flush>
      <Sheet
        caption={words('guardians.letters')}
        rows={consent.letters}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'kind',
            head: words('requests.letters.kind'),
            names: true,
            cell: ({ kind }) => named('guardians.letter', kind),
          },
          {
            key: 'way',
            head: words('requests.letters.sent'),
            cell: ({ way, sentAt }) =>
              sentAt ? (
                <Status tone="onTrack" icon="done">
                  <Instant at={sentAt} />
                </Status>
              ) : (
                <Status tone="dueSoon" icon="clock">
                  {words(way === 'PAPER' ? 'requests.letters.onPaper' : 'requests.letters.waits')}
                </Status>
              ),
          },
          {
            key: 'acts',
            head: words('requests.letters.acts'),
            quietHead: true,
            cell: (letter) =>
              letter.toWard ? null : (
                <Button size="small" variant="outlined" onClick={() => setReading(letter)}>
                  {words('guardians.read')}
                  <Heard>{named('guardians.letter', letter.kind)}</Heard>
                </Button>
              ),
          },
        ]}
      />
      {reading ? <ReadDialog consent={consent} letter={reading} close={() => setReading(null)} /> : null}
    </Section>
  );
}

function ReadDialog({ consent: { id }, letter, close }: { consent: OneConsent; letter: Letter; close: () => void }) {
  const words = useWords();
  const named = useNamed();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const { data, error, isError, refetch } = useDocument(
    'guardian-letter',
    GuardianLetterTextDocument,
    { id },
    { caseId: id },
  );
  const text = data?.guardianConsent?.letters.find((one) => one.id === letter.id)?.text;
  const posts = letter.way === 'PAPER' && !letter.sentAt;
  const act = useAct(
    () => backOffice.recordPostedGuardianLetter(letter.id),
    changed,
    () => {
      notify(words('requests.letters.posted'), { type: 'success' });
      close();
    },
  );
  return (
    <ActDialog
      wide
      title={named('guardians.letter', letter.kind)}
      lead={words('guardians.contentLead')}
      act={words(posts ? 'requests.letters.postDo' : 'frame.close')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => (posts ? act.run(undefined) : close())}
      close={close}
    >
      {isError ? <Fault fault={error} retry={() => void refetch()} /> : null}
      {data ? <Box sx={{ whiteSpace: 'pre-wrap', mt: 4 }}>{text ?? words('guardians.contentGone')}</Box> : null}
      {!data && !isError ? <RowsSkeleton rows={4} what={words('guardians.letters')} /> : null}
    </ActDialog>
  );
}
