// Columns of attendance marks, the same for a person and for an organization.
import type { MarkLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Column } from '../pieces/Sheet.tsx';
import { Status } from '../pieces/Status.tsx';
import { RowShut } from '../stops/StoppedMark.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';

export function useMarkColumns(): Column<MarkLineFragment>[] {
  const words = useWords();
  return [
    {
      key: 'at',
      head: words('people.mark.at'),
      names: true,
      cell: ({ markedAt, restriction }) =>
        markedAt ? <Instant at={markedAt} /> : <RowShut restriction={restriction} />,
    },
    { key: 'kind', head: words('people.mark.kind'), cell: ({ kind }) => (kind ? words(`people.kinds.${kind}`) : '–') },
    {
      key: 'verdict',
      head: words('people.mark.verdict'),
      cell: ({ verdict }) =>
        verdict ? (
          <Status
            tone={verdict === 'ACCEPTED' ? 'onTrack' : 'overdue'}
            icon={verdict === 'ACCEPTED' ? 'done' : 'block'}
          >
            {words(`people.answers.${verdict}`)}
          </Status>
        ) : (
          '–'
        ),
    },
    { key: 'zone', head: words('people.mark.zone'), cell: ({ zone }) => zone ?? '–' },
  ];
}
