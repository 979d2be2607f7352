// What can be done next with a request, each behind its own button; and why the rest cannot. The server says both.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Task } from '../access/screens.ts';
import { hasTask } from '../access/screens.ts';
import { useDraft } from '../access/use-draft.ts';
import { useViewer } from '../access/viewer.tsx';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../pieces/Section.tsx';
import { actNames, type ActName } from './act-names.ts';
import { AssignDialog } from './AssignMany.tsx';
import { DecideDialog } from './DecideDialog.tsx';
import { DuplicateDialog } from './DuplicateDialog.tsx';
import { KindDialog } from './KindDialog.tsx';
import { MatchDialog } from './MatchDialog.tsx';
import { ObjectDialog } from './ObjectDialog.tsx';
import { ExtendDialog, WithdrawDialog } from './PlainActs.tsx';
import { RemarkDialog } from './RemarkDialog.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { VerifyDialog } from './VerifyDialog.tsx';

/** Whose task each is; the server decides. */
const tasks: Record<ActName, Task> = {
  CONFIRM_KIND: 'workingOnRequests',
  MATCH: 'matchingRequests',
  VERIFY: 'workingOnRequests',
  ASSIGN: 'matchingRequests',
  NOTE: 'workingOnRequests',
  EXTEND: 'matchingRequests',
  DECIDE: 'deciding',
  WITHDRAW: 'workingOnRequests',
  CLOSE_AS_DUPLICATE: 'matchingRequests',
  OBJECT: 'workingOnRequests',
};

/** What leads on: of these the first that can be done is the page's one primary act. */
const onward: readonly ActName[] = ['CONFIRM_KIND', 'MATCH', 'VERIFY', 'DECIDE'];

const isActName = (name: string): name is ActName => (actNames as readonly string[]).includes(name);

export function NextActions({ request }: { request: OneRequest }) {
  const words = useWords();
  const { roles } = useViewer();
  const [open, setOpen] = useState<ActName | null>(null);
  const decision = useDraft('decide-request', request.id);
  const known = request.actions.flatMap(({ action, possible, why }) =>
    isActName(action) ? [{ action, possible, why: why ?? null, mine: hasTask(roles, tasks[action]) }] : [],
  );
  const possible = known.filter((one) => one.possible && one.mine);
  const main = onward.find((name) => possible.some(({ action }) => action === name));
  const rest = known.filter((one) => !(one.possible && one.mine));
  const close = () => {
    setOpen(null);
    decision.setOpen(false);
  };
  return (
    <Section title={words('requests.next')} lead={possible.length === 0 ? words('requests.nextNothing') : null}>
      {possible.length > 0 ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
          {possible.map(({ action }) => (
            <Button
              key={action}
              variant={action === main ? 'contained' : 'outlined'}
              onClick={() => (action === 'DECIDE' ? decision.setOpen(true) : setOpen(action))}
            >
              {words(`requests.acts.${action}`)}
            </Button>
          ))}
        </Box>
      ) : null}
      {rest.length > 0 ? (
        <Box component="details" sx={{ mt: 3, fontSize: '0.875rem' }}>
          <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary' }}>
            {words('requests.notYet', { smart_count: rest.length })}
          </Box>
          <Box component="ul" sx={{ m: 0, mt: 2, pl: 5, display: 'grid', gap: 1.5, maxWidth: '88ch' }}>
            {rest.map(({ action, possible: can, why }) => (
              <li key={action}>
                <strong>{words(`requests.acts.${action}`)}</strong>{' '}
                {can || why === null ? words(`requests.whose.${whoseOf(tasks[action])}`) : why}
              </li>
            ))}
          </Box>
        </Box>
      ) : null}
      {open === 'CONFIRM_KIND' ? <KindDialog request={request} close={close} /> : null}
      {open === 'MATCH' ? <MatchDialog request={request} close={close} /> : null}
      {open === 'VERIFY' ? <VerifyDialog request={request} close={close} /> : null}
      {open === 'ASSIGN' ? <AssignDialog ids={[request.id]} done={() => undefined} close={close} /> : null}
      {open === 'NOTE' ? <RemarkDialog request={request} close={close} /> : null}
      {open === 'EXTEND' ? <ExtendDialog request={request} close={close} /> : null}
      {open === 'WITHDRAW' ? <WithdrawDialog request={request} close={close} /> : null}
      {open === 'CLOSE_AS_DUPLICATE' ? <DuplicateDialog request={request} close={close} /> : null}
      {open === 'OBJECT' ? <ObjectDialog request={request} close={close} /> : null}
      {decision.open ? <DecideDialog request={request} close={close} /> : null}
    </Section>
  );
}

const whoseOf = (task: Task) =>
  task === 'deciding' ? 'deciding' : task === 'matchingRequests' ? 'preparing' : 'working';
