// Writes down a request that came by letter, fax or phone, with its scan. First the request stands, then the scan: a refused scan loses no request.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { RegisterRequestInput, RegisterRequestMutation } from '../generated/operations.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { PageHead } from '../pieces/PageHead.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { Section } from '../pieces/Section.tsx';
import { useNow, useTelling } from '../time/server-clock.tsx';
import { wallOf } from '../time/wall-clock.ts';
import { DuplicateCheck } from './DuplicateCheck.tsx';
import { inputOf, wrongOf, type Entry } from './entry.ts';
import { AboutFields, AskedFields, WriterFields } from './EntryFields.tsx';
import { FileChoice } from './FileChoice.tsx';
import { SendScan } from './SendScan.tsx';
import { changed } from './use-request-act.ts';

export type Registered = NonNullable<RegisterRequestMutation['registerRequest']['request']>;

export function RegisterRequestPage() {
  const words = useWords();
  const [registered, setRegistered] = useState<{ request: Registered; scan: File } | null>(null);
  return (
    <>
      <PageHead
        title={words('requests.form.title')}
        lead={words('requests.form.lead')}
        back={{ to: '/requests', name: words('requests.title') }}
      />
      {registered ? (
        <SendScan request={registered.request} scan={registered.scan} />
      ) : (
        <Form registered={setRegistered} />
      )}
    </>
  );
}

function Form({ registered }: { registered: (done: { request: Registered; scan: File }) => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const navigate = useNavigate();
  const language = useLanguage();
  const now = useNow();
  const { timeZone } = useTelling();
  const [id] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [scan, setScan] = useState<File | null>(null);
  const [entry, setEntry] = useState<Entry>(() => ({
    channel: 'LETTER',
    kind: '',
    requestedBy: 'SELF',
    language,
    receivedAt: wallOf(now, timeZone),
    name: '',
    contact: '',
    aboutEmail: '',
    aboutNumber: '',
    aboutName: '',
    subject: '',
    text: '',
    note: '',
  }));
  const change = (more: Partial<Entry>) => setEntry({ ...entry, ...more });
  const act = useAct(
    (input: RegisterRequestInput) => backOffice.registerRequest(input),
    changed,
    (request) => {
      if (!request) return;
      if (scan) return registered({ request, scan });
      notify(words('requests.form.done', { reference: request.reference }), { type: 'success' });
      void navigate(`/requests/${request.id}`);
    },
  );
  const wrong = wrongOf(entry, now, timeZone);
  const fields = { entry, change, wrong: tried ? wrong : null };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const input = inputOf(entry, id, now, timeZone);
        if (input) act.run(input);
      }}
    >
      <Section title={words('requests.form.what')}>
        <AskedFields {...fields} />
      </Section>
      <Section title={words('requests.form.about')} lead={words('requests.form.aboutLead')}>
        <WriterFields {...fields} />
        <AboutFields {...fields} />
      </Section>
      <DuplicateCheck email={entry.aboutEmail.trim()} number={entry.aboutNumber.trim()} />
      <Section title={words('requests.form.scan')} lead={words('requests.files.help')}>
        <FileChoice label={words('requests.files.kinds.SCAN')} choose={setScan} required={false} />
      </Section>
      <RefusedIn refusal={act.refusal} fault={act.fault} />
      <Box sx={{ mt: 4 }}>
        <Button type="submit" variant="contained" disabled={act.underWay}>
          {words('requests.form.act')}
        </Button>
      </Box>
    </form>
  );
}
