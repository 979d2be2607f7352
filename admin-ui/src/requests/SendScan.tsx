// Sends the scan of a request that stands already: how far it is, why it was not taken, and the way on either way.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { Link as RouterLink, useNavigate } from 'react-router-dom';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { Section } from '../pieces/Section.tsx';
import { Status } from '../pieces/Status.tsx';
import { FileChoice, UploadProgress } from './FileChoice.tsx';
import type { Registered } from './RegisterRequestPage.tsx';

export function SendScan({ request, scan }: { request: Registered; scan: File }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const navigate = useNavigate();
  const [share, setShare] = useState(0);
  const [other, setOther] = useState<File | null>(null);
  const begun = useRef(false);
  const { reference } = request;
  const act = useAct(
    (file: File) =>
      backOffice.uploadDocument({
        kind: 'SCAN',
        subjectId: request.requester.id,
        caseId: request.id,
        file,
        progress: ({ sent, of }) => setShare(of === 0 ? 1 : sent / of),
      }),
    ['request-documents'],
    () => {
      notify(words('requests.form.done', { reference }), { type: 'success' });
      void navigate(`/requests/${request.id}`);
    },
  );
  const { run } = act;
  useEffect(() => {
    // Once: React may draw the page twice.
    if (begun.current) return;
    begun.current = true;
    run(scan);
  }, [run, scan]);
  const failed = act.refusal !== null || act.fault != null;
  return (
    <Section title={reference}>
      <Status tone="onTrack" icon="done">
        {words(act.refusal ? 'requests.form.scanRefused' : failed ? 'requests.form.scanFailed' : 'requests.form.done', {
          reference,
        })}
      </Status>
      <Box sx={{ mt: 4, maxWidth: 520 }}>{act.underWay ? <UploadProgress share={share} /> : null}</Box>
      <RefusedIn refusal={act.refusal} fault={act.fault} />
      {failed ? (
        <Box sx={{ display: 'grid', gap: 4, mt: 4, justifyItems: 'start' }}>
          <FileChoice label={words('requests.files.kinds.SCAN')} choose={setOther} required={false} />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
            <Button
              variant="outlined"
              disabled={other === null || act.underWay}
              onClick={() => {
                if (!other) return;
                setShare(0);
                run(other);
              }}
            >
              {words('requests.form.again')}
            </Button>
            <Button component={RouterLink} to={`/requests/${request.id}`} variant="contained">
              {words('requests.form.toCase')}
            </Button>
          </Box>
        </Box>
      ) : null}
    </Section>
  );
}
