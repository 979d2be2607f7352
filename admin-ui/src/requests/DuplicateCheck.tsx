// Before a request is registered: is one open already about whom it names? Looks for members by address or number, for a purpose; decides nothing.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useTask } from '../access/viewer.tsx';
import type { BackOffice } from '../data/back-office.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { PeopleDocument, RequestsAboutDocument, type RequestLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Note } from '../pieces/Note.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { Section } from '../pieces/Section.tsx';
import { RequestStatus } from './RequestStatus.tsx';

interface Known {
  people: number;
  open: RequestLineFragment[];
}

const mostPeople = 5;

async function lookUp(backOffice: BackOffice, terms: readonly string[], purpose: string): Promise<Known> {
  const ids = new Set<string>();
  for (const search of terms) {
    const variables = { first: mostPeople, after: null, filter: { organizationId: null, state: null, search } };
    const { people } = await backOffice.ask(PeopleDocument, variables, { purpose });
    for (const { id } of people.nodes) ids.add(id);
  }
  const found = await Promise.all(
    [...ids].map((aboutId) =>
      backOffice.ask(RequestsAboutDocument, { filter: { aboutId, open: true }, first: mostPeople }),
    ),
  );
  return { people: ids.size, open: found.flatMap(({ rightsRequests }) => rightsRequests.nodes) };
}

export function DuplicateCheck({ email, number }: { email: string; number: string }) {
  const words = useWords();
  const searches = useTask('matchingRequests');
  const [asked, setAsked] = useState(false);
  const terms = [email, number].filter((term) => term !== '');
  if (!searches) return null;
  return (
    <Section
      title={words('requests.form.duplicates')}
      lead={words('requests.form.duplicatesLead')}
      actions={
        asked ? null : (
          <Button variant="outlined" onClick={() => setAsked(true)}>
            {words('requests.form.duplicatesDo')}
          </Button>
        )
      }
    >
      {asked ? (
        <PurposeGate>
          {(purpose) =>
            terms.length === 0 ? (
              words('requests.form.duplicatesWanted')
            ) : (
              <Look key={terms.join(' ')} terms={terms} purpose={purpose} />
            )
          }
        </PurposeGate>
      ) : null}
    </Section>
  );
}

function Look({ terms, purpose }: { terms: readonly string[]; purpose: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const looking = useMutation({ mutationFn: () => lookUp(backOffice, terms, purpose) });
  const { data } = looking;
  return (
    <>
      <Button variant="outlined" disabled={looking.isPending} onClick={() => looking.mutate()}>
        {words('requests.form.duplicatesDo')}
      </Button>
      <RefusedIn refusal={null} fault={looking.error} />
      <Box role="status" sx={{ mt: 3 }}>
        {data?.open.length === 0
          ? words(data.people === 0 ? 'requests.form.duplicatesNobody' : 'requests.form.duplicatesNone')
          : null}
        {data && data.open.length > 0 ? (
          <Note tone="dueSoon" icon="law" title={words('requests.form.duplicatesFound')}>
            <Box component="ul" sx={{ m: 0, pl: 4 }}>
              {data.open.map((request) => (
                <li key={request.id}>
                  <Link component={RouterLink} to={`/requests/${request.id}`}>
                    {request.reference}
                  </Link>{' '}
                  · {words(`requests.kinds.${request.kind}`)} · <RequestStatus request={request} />
                </li>
              ))}
            </Box>
          </Note>
        ) : null}
      </Box>
    </>
  );
}
