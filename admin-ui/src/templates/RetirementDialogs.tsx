// Proposes that nobody is offered a text any more, or again; approves what somebody else proposed, or returns it.
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import type { Retirement } from './RetirementSection.tsx';

const changed = ['templates', 'template-retirements', 'conversation-templates'];

interface ProposeProps {
  kind: string;
  title: string;
  act: Retirement['act'];
  close: () => void;
}

export function ProposeRetirementDialog({ kind, title, act, close }: ProposeProps) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const proposing = useAct(
    (reason: string) => backOffice.proposeTemplateRetirement(kind, act, reason),
    changed,
    () => {
      notify(words('retirements.proposed'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words(`retirements.proposeTitle.${act}`, { title })}
      lead={words(`retirements.proposeLead.${act}`)}
      act={words('retirements.propose')}
      help={words('retirements.reasonHelp')}
      underWay={proposing.underWay}
      refusal={proposing.refusal}
      fault={proposing.fault}
      submit={proposing.run}
      close={close}
    />
  );
}

interface DecideProps {
  retirement: Retirement;
  close: () => void;
}

export function ApproveRetirementDialog({ retirement: { id, act }, title, close }: DecideProps & { title: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const approving = useAct(
    (one: string) => backOffice.approveTemplateRetirement(one),
    changed,
    () => {
      notify(words(`retirements.approved.${act}`), { type: 'success' });
      close();
    },
  );
  return (
    <ActDialog
      title={words(`retirements.proposeTitle.${act}`, { title })}
      lead={words(`retirements.proposeLead.${act}`)}
      act={words(`retirements.approveDo.${act}`)}
      underWay={approving.underWay}
      refusal={approving.refusal}
      fault={approving.fault}
      submit={() => approving.run(id)}
      close={close}
    >
      {null}
    </ActDialog>
  );
}

export function ReturnRetirementDialog({ retirement: { id }, own, close }: DecideProps & { own: boolean }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const returning = useAct(
    (reason: string) => backOffice.returnTemplateRetirement(id, reason),
    changed,
    () => {
      notify(words(own ? 'retirements.takenBack' : 'retirements.returned'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words(own ? 'retirements.takeBackTitle' : 'retirements.returnTitle')}
      lead={words('retirements.returnLead')}
      act={words(own ? 'retirements.takeBackDo' : 'retirements.returnDo')}
      underWay={returning.underWay}
      refusal={returning.refusal}
      fault={returning.fault}
      submit={returning.run}
      close={close}
    />
  );
}
