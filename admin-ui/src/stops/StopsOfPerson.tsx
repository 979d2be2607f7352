// Stops of a person's processing, those in force and those that were: since when, on which ground, who decided, how they ended. Asking is recorded.
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { usePages } from '../data/use-pages.ts';
import { useWho } from '../destruction/use-who.ts';
import { StopsOfPersonDocument, type StopsOfPersonQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { PagedSheet } from '../pieces/PagedSheet.tsx';
import { Section } from '../pieces/Section.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { instantInWords } from '../time/calendar.ts';
import { useTelling } from '../time/server-clock.tsx';
import { LiftStop } from './LiftStop.tsx';

export type OneStop = StopsOfPersonQuery['processingStops']['nodes'][number];

/** `inside`: the case whose page it stands on, which needs no link to itself. */
export function StopsOfPerson({ personId, inside = null }: { personId: string; inside?: string | null }) {
  const sees = useTask('stops');
  return sees ? <Stops personId={personId} inside={inside} /> : null;
}

function Stops({ personId, inside }: { personId: string; inside: string | null }) {
  const words = useWords();
  const who = useWho();
  const decides = useTask('deciding');
  const opensRequests = useTask('requests');
  const pages = usePages({
    name: 'stops',
    document: StopsOfPersonDocument,
    variables: { personId },
    pick: ({ processingStops }) => processingStops,
    perPage: 10,
  });
  return (
    <Section title={words('stops.title')} lead={words('stops.lead')} flush>
      <PagedSheet
        what={words('stops.title')}
        pages={pages}
        keyOf={({ id }) => id}
        empty={words('stops.none')}
        columns={[
          { key: 'since', head: words('stops.column.since'), names: true, cell: ({ since }) => <Instant at={since} /> },
          {
            key: 'ground',
            head: words('stops.column.ground'),
            cell: ({ ground, requestId }) => (
              <>
                {words(`stops.grounds.${ground}`)}
                {opensRequests && requestId !== inside ? (
                  <Box sx={{ fontSize: '0.8125rem' }}>
                    <Link component={RouterLink} to={`/requests/${requestId}`}>
                      {words('stops.request')}
                    </Link>
                  </Box>
                ) : null}
              </>
            ),
          },
          { key: 'by', head: words('stops.column.by'), cell: ({ by }) => who(by) },
          {
            key: 'end',
            head: words('stops.column.end'),
            width: 260,
            cell: (stop) => (
              <>
                <End stop={stop} />
                {decides && stop.ground === 'STOP' && !stop.liftingAt ? <LiftStop stop={stop} /> : null}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function End({ stop: { liftingAt, liftedAt, liftedBy, liftGround, liftReason, toldAt } }: { stop: OneStop }) {
  const words = useWords();
  const who = useWho();
  const telling = useTelling();
  const at = (time: string) => ({ at: instantInWords(new Date(time), telling) });
  if (!liftingAt)
    return (
      <Status tone="held" icon="block">
        {words('stops.inForce')}
      </Status>
    );
  return (
    <>
      {liftedAt ? (
        <Status tone="muted" icon="undo">
          {words('stops.lifted', at(liftedAt))}
        </Status>
      ) : (
        <Status tone="dueSoon" icon="clock">
          {words('stops.ending')}
        </Status>
      )}
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {liftGround
          ? words('stops.liftedBy', {
              who: who(liftedBy ?? 'system'),
              ground: words(`stops.liftGrounds.${liftGround}`),
            })
          : null}
        {liftReason ? <div>{liftReason}</div> : null}
        {toldAt ? <div>{words('stops.told', at(toldAt))}</div> : null}
      </Box>
    </>
  );
}
