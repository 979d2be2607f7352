// What was decided, item by item, with the law that keeps and the reason that refuses.
import Box from '@mui/material/Box';
import { useClassTitles } from '../destruction/use-clock-hours.ts';
import type { RightsRequestItemOutcome } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import type { Tone } from '../theme/tokens.ts';
import { plainDayInWords } from '../time/calendar.ts';
import { clauseInWords } from '../time/clause.ts';
import type { OneRequest } from './RequestPage.tsx';

const looks: Record<RightsRequestItemOutcome, { tone: Tone; icon: StatusIcon }> = {
  GRANTED: { tone: 'onTrack', icon: 'done' },
  KEPT: { tone: 'kept', icon: 'law' },
  REFUSED: { tone: 'overdue', icon: 'block' },
};

export function Decided({
  request,
  reasons,
}: {
  request: OneRequest;
  /** In words, where the content is opened. */
  reasons: readonly { item: string; text: string }[];
}) {
  const words = useWords();
  const language = useLanguage();
  const titleOf = useClassTitles();
  return (
    <Section title={words('requests.items.title')} flush>
      <Sheet
        caption={words('requests.items.title')}
        rows={request.items}
        keyOf={({ id }) => id}
        columns={[
          {
            key: 'class',
            head: words('people.heldColumn.class'),
            names: true,
            cell: ({ recordClass }) => titleOf(recordClass),
          },
          {
            key: 'outcome',
            head: words('requests.items.outcome'),
            cell: ({ outcome }) => <Status {...looks[outcome]}>{words(`requests.items.outcomes.${outcome}`)}</Status>,
          },
          {
            key: 'why',
            head: words('requests.items.why'),
            cell: ({ id, lawName, clause, until, reasonCode }) => (
              <>
                {[
                  lawName,
                  clause ? clauseInWords(clause, language) : null,
                  until ? words('requests.items.until', { day: plainDayInWords(until, language) }) : null,
                  reasonCode ? words(`requests.items.codes.${reasonCode}`) : null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                {reasons
                  .filter(({ item }) => item === id)
                  .map(({ text }) => (
                    <Box key={text} sx={{ whiteSpace: 'pre-wrap' }}>
                      {text}
                    </Box>
                  ))}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
