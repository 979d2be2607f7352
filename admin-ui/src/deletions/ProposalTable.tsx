// Class by class: into staged destruction, or kept; on which ground, until when, and when it is destroyed at the latest.
import Box from '@mui/material/Box';
import type { DeletionProposalQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status, VerdictStatus } from '../pieces/Status.tsx';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';

export type ProposalLine = NonNullable<DeletionProposalQuery['deletionProposal']['proposal']>['lines'][number];

export function ProposalTable({ lines }: { lines: readonly ProposalLine[] }) {
  const words = useWords();
  return (
    <Sheet
      caption={words('deletions.caption')}
      rows={lines}
      keyOf={({ recordClass, goes, verdict }) => `${recordClass}/${String(goes)}/${verdict}`}
      columns={[
        {
          key: 'class',
          head: words('deletions.column.class'),
          names: true,
          cell: ({ title, records, services }) => (
            <>
              {title}
              <Box sx={{ fontWeight: 400, color: 'text.secondary', fontSize: '0.8125rem' }}>
                {words('destruction.records', { smart_count: records })} · {services.join(', ')}
              </Box>
            </>
          ),
        },
        {
          key: 'becomes',
          head: words('deletions.column.becomes'),
          cell: ({ goes, verdict }) =>
            goes ? (
              <Status tone="dueSoon" icon="play">
                {words('deletions.goes')}
              </Status>
            ) : (
              <>
                <Status tone="kept" icon="law">
                  {words('deletions.stays')}
                </Status>
                <Box sx={{ fontSize: '0.8125rem' }}>
                  <VerdictStatus verdict={verdict} />
                </Box>
              </>
            ),
        },
        {
          key: 'why',
          head: words('deletions.column.why'),
          width: 280,
          cell: ({ why }) => why,
        },
        { key: 'dates', head: words('deletions.column.dates'), width: 200, cell: (line) => <Dates line={line} /> },
      ]}
    />
  );
}

function Dates({ line: { goes, until, destroyBy } }: { line: ProposalLine }) {
  const words = useWords();
  const telling = useTelling();
  const at = (time: string) => ({ at: instantInWords(new Date(time), telling) });
  if (!goes) return until ? words('deletions.keptUntil', at(until)) : words('deletions.keptWhile');
  return (
    <>
      {until ? <div>{words('deletions.takeBackUntil', at(until))}</div> : null}
      {destroyBy ? <div>{words('deletions.destroyedBy', at(destroyBy))}</div> : null}
    </>
  );
}
