// The people of a hold, and what of theirs had been destroyed before it: a hold that comes later saves nothing of it.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useClassTitles } from '../destruction/use-clock-hours.ts';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import type { OneHold } from './HoldPage.tsx';

export function HeldPeople({ people }: { people: OneHold['people'] }) {
  const words = useWords();
  const titleOf = useClassTitles();
  const opens = useTask('people');
  return (
    <Section title={words('holds.peopleOf')} flush>
      {people.length === 0 ? <Empty title={words('holds.peopleNone')} /> : null}
      {people.length > 0 ? (
        <Sheet
          caption={words('holds.peopleOf')}
          rows={people}
          keyOf={({ subjectId }) => subjectId}
          columns={[
            {
              key: 'person',
              head: words('holds.person'),
              names: true,
              cell: ({ subjectId, reference }) =>
                opens ? (
                  <Link component={RouterLink} to={`/people/${subjectId}`}>
                    {reference}
                  </Link>
                ) : (
                  reference
                ),
            },
            {
              key: 'state',
              head: words('holds.column.state'),
              cell: ({ refused }) => (
                <Status tone={refused ? 'muted' : 'held'} icon={refused ? 'block' : 'lock'}>
                  {words(refused ? 'holds.tooLate' : 'holds.kept')}
                </Status>
              ),
            },
            {
              key: 'ended',
              head: words('holds.endedBefore'),
              cell: ({ endedBefore }) =>
                endedBefore.length === 0
                  ? words('frame.none')
                  : endedBefore.map(({ recordClass, at }) => (
                      <Box key={recordClass}>
                        {titleOf(recordClass)}, <Instant at={at} />
                      </Box>
                    )),
            },
          ]}
        />
      ) : null}
    </Section>
  );
}
