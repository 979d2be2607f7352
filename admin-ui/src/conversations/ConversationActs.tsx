// What can be done with a conversation besides answering: taking it, handing it on, closing it as what it was, reopening it, making a rights request of it.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useViewer } from '../access/viewer.tsx';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { ConversationKind, ConvertedRight } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import { kinds } from './ConversationsPage.tsx';
import type { OneConversation } from './Thread.tsx';

type Open = 'assign' | 'close' | 'reopen' | 'convert';
interface DialogProps {
  conversation: OneConversation;
  close: () => void;
}
const changes = ['conversation', 'conversations'];

export function ConversationActs({ conversation }: { conversation: OneConversation }) {
  const words = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const acts: Open[] = conversation.state === 'CLOSED' ? ['reopen'] : ['assign', 'convert', 'close'];
  const Dialog = open ? dialogs[open] : null;
  return (
    <>
      {acts.map((act) => (
        <Button key={act} variant="outlined" onClick={() => setOpen(act)}>
          {words(`conversations.${act}.open`)}
        </Button>
      ))}
      {Dialog ? <Dialog conversation={conversation} close={close} /> : null}
    </>
  );
}

function AssignDialog({ conversation: { id, reference, assignedTo }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const { staffNumber } = useViewer();
  const [to, setTo] = useState(assignedTo ?? staffNumber ?? '');
  const act = useAct((number: string | null) => backOffice.assignConversation(id, number), changes, close);
  return (
    <ActDialog
      title={words('conversations.assign.title', { reference })}
      lead={words('conversations.assign.lead')}
      act={words('conversations.assign.do')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(to.trim() === '' ? null : to.trim())}
      close={close}
    >
      <TextField
        label={words('conversations.assign.to')}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        helperText={words('conversations.assign.toHelp')}
        fullWidth
        sx={{ mt: 5 }}
      />
    </ActDialog>
  );
}

function CloseDialog({ conversation: { id, reference, version, kind }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [as, setAs] = useState<ConversationKind>(kind);
  const act = useAct(
    (reason: string) => backOffice.closeConversation({ id, version, as, reason }),
    changes,
    () => {
      notify(words('conversations.close.done'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words('conversations.close.title', { reference })}
      lead={words('conversations.close.lead')}
      act={words('conversations.close.do')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    >
      <Box sx={{ mt: 5 }}>
        <TextField
          select
          fullWidth
          label={words('conversations.close.as')}
          value={as}
          onChange={(event) => setAs(kinds.find((one) => one === event.target.value) ?? kind)}
          helperText={words(`conversations.keeps.${as}`)}
        >
          {kinds.map((one) => (
            <MenuItem key={one} value={one}>
              {words(`conversations.kinds.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </ReasonDialog>
  );
}

function ReopenDialog({ conversation: { id, reference }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const act = useAct((reason: string) => backOffice.reopenConversation(id, reason), changes, close);
  return (
    <ReasonDialog
      title={words('conversations.reopen.title', { reference })}
      lead={words('conversations.reopen.lead')}
      act={words('conversations.reopen.do')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}

const rights = ['VIEW', 'CORRECT', 'DELETE', 'STOP'] as const satisfies readonly ConvertedRight[];

function ConvertDialog({ conversation: { id, reference, version }, close }: DialogProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const [kind, setKind] = useState<ConvertedRight>('VIEW');
  const act = useAct(
    () => backOffice.convertToRightsRequest({ id, version, kind }),
    changes,
    (request) => {
      notify(words('conversations.convert.done', { request: request ?? '' }), { type: 'success' });
      close();
    },
  );
  return (
    <ActDialog
      title={words('conversations.convert.title', { reference })}
      lead={words('conversations.convert.lead')}
      act={words('conversations.convert.do')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(undefined)}
      close={close}
    >
      <TextField
        select
        fullWidth
        label={words('conversations.convert.kind')}
        value={kind}
        onChange={(event) => setKind(rights.find((one) => one === event.target.value) ?? 'VIEW')}
        sx={{ mt: 5 }}
      >
        {rights.map((one) => (
          <MenuItem key={one} value={one}>
            {words(`conversations.rights.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </ActDialog>
  );
}

const dialogs = { assign: AssignDialog, close: CloseDialog, reopen: ReopenDialog, convert: ConvertDialog };
