// Enters or changes a trustee. A new webhook's secret is shown once, in the same dialog, and nowhere again.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { TrusteeClassesDocument, type SaveTrusteeInput, type TrusteeLineFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { CopyButton } from '../pieces/CopyButton.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { monoFamily } from '../theme/fonts.ts';
import { useNow } from '../time/server-clock.tsx';
import { TrusteeFields } from './TrusteeFields.tsx';

const entryOf = (trustee: TrusteeLineFragment | null, today: string): SaveTrusteeInput => ({
  id: trustee?.id ?? null,
  kind: trustee?.kind ?? 'TRUSTEE',
  name: trustee?.name ?? '',
  task: trustee?.task ?? '',
  ground: trustee?.ground ?? null,
  recordClasses: trustee?.recordClasses.map(({ recordClass }) => recordClass) ?? [],
  channel: trustee?.channel ?? 'HAND',
  address: null,
  language: trustee?.language ?? 'en',
  clientId: trustee?.clientId ?? null,
  from: trustee?.from ?? today,
  until: trustee?.until ?? null,
});

export function SaveTrusteeDialog({ trustee, close }: { trustee: TrusteeLineFragment | null; close: () => void }) {
  const words = useWords();
  const titleId = useId();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const today = useNow().toISOString().slice(0, 10);
  const [entry, setEntry] = useState(() => entryOf(trustee, today));
  const [tried, setTried] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const classes = useDocument('trustee-classes', TrusteeClassesDocument, {});
  const act = useAct(
    (input: SaveTrusteeInput) => backOffice.saveTrustee(input),
    ['trustees', 'trustee-tasks'],
    ({ webhookSecret }) => {
      notify(words('trustees.saved'), { type: 'success' });
      if (webhookSecret) setSecret(webhookSecret);
      else close();
    },
  );
  const complete =
    entry.name.trim() !== '' && entry.task.trim() !== '' && entry.recordClasses.length > 0 && entry.from !== '';
  const title = trustee ? words('trustees.changeTitle', { name: trustee.name }) : words('trustees.addTitle');
  return (
    <Dialog open onClose={act.underWay ? undefined : close} fullWidth maxWidth="md" aria-labelledby={titleId}>
      {secret === null ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (complete) act.run(entry);
          }}
        >
          <DialogTitle id={titleId}>{title}</DialogTitle>
          <DialogContent>
            <TrusteeFields
              entry={entry}
              change={(more) => setEntry({ ...entry, ...more })}
              classes={classes.data?.trusteeClasses ?? []}
              keepsAddress={trustee?.hasAddress === true && trustee.channel === entry.channel}
              tried={tried}
            />
            <RefusedIn refusal={act.refusal} fault={act.fault ?? classes.error} />
          </DialogContent>
          <DialogActions sx={{ px: 6, pb: 5 }}>
            <Button onClick={close} disabled={act.underWay}>
              {words('frame.cancel')}
            </Button>
            <Button type="submit" variant="contained" disabled={act.underWay}>
              {words('trustees.save')}
            </Button>
          </DialogActions>
        </form>
      ) : (
        <>
          <DialogTitle id={titleId}>{words('trustees.secretTitle')}</DialogTitle>
          <DialogContent>
            <Box>{words('trustees.secretLead')}</Box>
            <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mt: 3 }}>
              <Box component="code" sx={{ fontFamily: monoFamily, overflowWrap: 'anywhere' }}>
                {secret}
              </Box>
              <CopyButton text={secret} what={words('trustees.secretTitle')} />
            </Box>
          </DialogContent>
          <DialogActions sx={{ px: 6, pb: 5 }}>
            <Button variant="contained" onClick={close} autoFocus>
              {words('trustees.secretKept')}
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  );
}
