// The package of a granted view: whether somebody has to look first, until when it waits, and whether it was taken.
import Button from '@mui/material/Button';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useTask } from '../access/viewer.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Facts } from '../pieces/Facts.tsx';
import { Section } from '../pieces/Section.tsx';
import { Status } from '../pieces/Status.tsx';
import { Instant, TimeLeft } from '../pieces/TimeLeft.tsx';
import { useNumber } from '../pieces/use-number.ts';
import { HandOverDialog } from '../view-check/HandOver.tsx';
import type { OneRequest } from './RequestPage.tsx';

export function ViewPackage({ request }: { request: OneRequest }) {
  const words = useWords();
  const number = useNumber();
  const checks = useTask('matchingRequests');
  const [handing, setHanding] = useState(false);
  const { viewPackage, kind, state } = request;
  const waits = state === 'DECIDED' || state === 'CARRYING_OUT';
  if (kind !== 'VIEW' || (!viewPackage && !waits)) return null;
  if (!viewPackage)
    return (
      <Section
        title={words('viewCheck.package')}
        lead={words('viewCheck.packageWaits')}
        actions={
          checks ? (
            <Button component={RouterLink} to={`/requests/${request.id}/view`} variant="outlined">
              {words('viewCheck.look')}
            </Button>
          ) : null
        }
      >
        {null}
      </Section>
    );
  return (
    <Section
      title={words('viewCheck.package')}
      lead={words('viewCheck.packageLead')}
      actions={
        checks && !viewPackage.downloadedAt ? (
          <Button variant="outlined" onClick={() => setHanding(true)}>
            {words('viewCheck.handOver')}
          </Button>
        ) : null
      }
    >
      {handing ? <HandOverDialog request={request} packageId={viewPackage.id} close={() => setHanding(false)} /> : null}
      <Facts
        facts={[
          {
            name: words('viewCheck.taken'),
            value: viewPackage.downloadedAt ? (
              <Status tone="onTrack" icon="done">
                <Instant at={viewPackage.downloadedAt} />
              </Status>
            ) : (
              words('viewCheck.notTaken')
            ),
          },
          { name: words('viewCheck.until'), value: <TimeLeft until={viewPackage.expiresAt} stacked /> },
          {
            name: words('requests.files.size'),
            value: `${number(Math.max(1, Math.round(viewPackage.bytes / 1024)))} kB`,
          },
        ]}
      />
    </Section>
  );
}
