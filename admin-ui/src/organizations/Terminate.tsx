// Ends a customer's company: the export is offered first, then the end is entered, with a reason and a confirmed identity.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useConfirmedAct } from '../access/use-confirmed-act.ts';
import { useDraft } from '../access/use-draft.ts';
import { useTask } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice, useDocument } from '../data/use-back-office.ts';
import { PolicyDocument, type ExportOffer, type OrganizationQuery } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { TimeField } from '../rights/TimeField.tsx';
import type { Draft } from '../sign-in/flow-memory.ts';
import { useTelling } from '../time/server-clock.tsx';
import { instantOnWall } from '../time/wall-clock.ts';
import { TakeExport } from './TakeExport.tsx';

export type Organization = NonNullable<OrganizationQuery['organization']>;

const offers: readonly ExportOffer[] = ['TAKEN', 'DECLINED'];

export function Terminate({ organization }: { organization: Organization }) {
  const words = useWords();
  const may = useTask('terminating');
  const { open, draft, setOpen } = useDraft('terminate', organization.id);
  if (!may || organization.termination?.state === 'RECOVERABLE') return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {words('ending.act')}
      </Button>
      {open ? <TerminateDialog organization={organization} draft={draft} close={() => setOpen(false)} /> : null}
    </>
  );
}

interface TerminateDialogProps {
  organization: Organization;
  draft: Draft | null;
  close: () => void;
}

function TerminateDialog({ organization, draft, close }: TerminateDialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const telling = useTelling();
  const windowHours = useDocument('policy', PolicyDocument, {}).data?.policy.clock.recoveryHours;
  const { id, reference } = organization;
  const [offer, setOffer] = useState<ExportOffer | ''>('');
  const [endedAt, setEndedAt] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct(
    (reason: string) =>
      backOffice.terminateOrganization({
        organizationId: id,
        reason,
        export: offer === 'TAKEN' ? 'TAKEN' : 'DECLINED',
        endedAt: instantOnWall(endedAt, telling.timeZone)?.toISOString() ?? null,
      }),
    ['organizations', 'people', 'person', 'today'],
    ({ restricted }) => {
      notify(words('ending.done', { count: restricted }), { type: 'success' });
      close();
    },
  );
  const { dialog, submit } = useConfirmedAct(act, { act: 'terminate', about: id }, words('ending.do'));
  const missing = tried && offer === '';
  return (
    <ReasonDialog
      {...dialog}
      title={words('ending.dialog', { reference })}
      lead={words('ending.lead', { hours: windowHours ?? '…' })}
      help={words('ending.reason')}
      start={draft?.reason}
      tried={() => setTried(true)}
      submit={(reason) => (offer === '' ? undefined : submit(reason))}
      close={close}
    >
      <Typography component="h3" variant="subtitle1" sx={{ mt: 4, mb: 1 }}>
        {words('ending.exportTitle')}
      </Typography>
      <TakeExport id={id} reference={reference} taken={() => setOffer('TAKEN')} />
      <Typography component="h3" variant="subtitle1" sx={{ mt: 4, mb: 1 }}>
        {words('ending.endTitle')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 4, mt: 3, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <TextField
          select
          label={words('ending.offer')}
          value={offer}
          onChange={(event) => setOffer(event.target.value as ExportOffer)}
          required
          error={missing}
          helperText={missing ? words('frame.required') : null}
          fullWidth
        >
          {offers.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`ending.offers.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <Box>
          <TimeField label={words('ending.endedAt')} value={endedAt} change={setEndedAt} />
          <Typography variant="caption" color="text.secondary">
            {words('ending.endedAtHelp')}
          </Typography>
        </Box>
      </Box>
    </ReasonDialog>
  );
}
