// Where a granted deletion stands, class by class, with its list and certificate; and taking it back while that is possible.
import Link from '@mui/material/Link';
import Box from '@mui/material/Box';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import type { DeletionOnItsWayFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Section } from '../pieces/Section.tsx';
import { Sheet } from '../pieces/Sheet.tsx';
import { Status, type StatusIcon } from '../pieces/Status.tsx';
import { TimeLeft } from '../pieces/TimeLeft.tsx';
import type { OneRequest } from '../requests/RequestPage.tsx';
import type { Tone } from '../theme/tokens.ts';
import { placeOf, type Place } from './place-of.ts';
import { TakeBack } from './TakeBack.tsx';

const looks: Record<Place, { tone: Tone; icon: StatusIcon }> = {
  waits: { tone: 'muted', icon: 'clock' },
  listed: { tone: 'dueSoon', icon: 'clock' },
  underWay: { tone: 'primary', icon: 'play' },
  certified: { tone: 'onTrack', icon: 'done' },
  gone: { tone: 'onTrack', icon: 'done' },
  takenBack: { tone: 'muted', icon: 'undo' },
  stopped: { tone: 'overdue', icon: 'late' },
};

export function DeletionStandingSection({
  request,
  deletion,
}: {
  request: OneRequest;
  deletion: DeletionOnItsWayFragment;
}) {
  const words = useWords();
  const seesLists = useTask('destruction');
  const { grants, takeBackUntil, destroyBy } = deletion;
  return (
    <Section
      title={words('deletions.standing')}
      lead={takeBackUntil ? words('deletions.standingLead') : null}
      actions={takeBackUntil ? <TakeBack request={request} until={takeBackUntil} /> : null}
      flush
    >
      {takeBackUntil && destroyBy ? (
        <Box sx={{ px: 4, pb: 3 }}>
          <Facts
            facts={[
              { name: words('deletions.canTakeBack'), value: <TimeLeft until={takeBackUntil} stacked /> },
              { name: words('deletions.destroyBy'), value: <TimeLeft until={destroyBy} stacked /> },
            ]}
          />
        </Box>
      ) : null}
      <Sheet
        caption={words('deletions.standing')}
        rows={grants}
        keyOf={({ person, recordClass }) => `${person.id}/${recordClass}`}
        columns={[
          { key: 'class', head: words('deletions.grant.class'), names: true, cell: ({ title }) => title },
          {
            key: 'state',
            head: words('deletions.grant.state'),
            cell: (grant) => {
              const place = placeOf(grant);
              return <Status {...looks[place]}>{words(`deletions.states.${place}`)}</Status>;
            },
          },
          {
            key: 'list',
            head: words('deletions.grant.list'),
            cell: ({ listId, listReference }) =>
              listId && seesLists ? (
                <Link component={RouterLink} to={`/destruction/${listId}`}>
                  {listReference}
                </Link>
              ) : (
                (listReference ?? '–')
              ),
          },
          {
            key: 'certificate',
            head: words('deletions.grant.certificate'),
            nowrap: true,
            cell: ({ certificateId, certificateNumber }) =>
              certificateId && seesLists ? (
                <Link component={RouterLink} to={`/certificates/${certificateId}`}>
                  {certificateNumber}
                </Link>
              ) : (
                (certificateNumber ?? '–')
              ),
          },
        ]}
      />
    </Section>
  );
}
