// Approves a version that somebody else wrote, or returns it; whoever wrote it only takes it back.
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { languageNames, asLanguage } from '../i18n/catalog.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { ReasonDialog } from '../pieces/ReasonDialog.tsx';
import type { Version } from './TemplatePage.tsx';

const nameOf = ({ title, language, version }: Version) => ({
  title,
  version,
  language: languageNames[asLanguage(language)],
});

export function ApproveDialog({ version, close }: { version: Version; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (id: string) => backOffice.approveAnswerTemplate(id),
    ['templates', 'conversation-templates'],
    () => {
      notify(words('templates.approved'), { type: 'success' });
      close();
    },
  );
  return (
    <ActDialog
      title={words('templates.approveTitle', nameOf(version))}
      lead={words('templates.approveLead')}
      act={words('templates.approveDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => act.run(version.id)}
      close={close}
    >
      {null}
    </ActDialog>
  );
}

export function ReturnDialog({ version, own, close }: { version: Version; own: boolean; close: () => void }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    (reason: string) => backOffice.returnAnswerTemplate(version.id, reason),
    ['templates'],
    () => {
      notify(words(own ? 'templates.takenBack' : 'templates.returned'), { type: 'success' });
      close();
    },
  );
  return (
    <ReasonDialog
      title={words(own ? 'templates.takeBackTitle' : 'templates.returnTitle', nameOf(version))}
      lead={words('templates.returnLead')}
      act={words(own ? 'templates.takeBackDo' : 'templates.returnDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={act.run}
      close={close}
    />
  );
}
