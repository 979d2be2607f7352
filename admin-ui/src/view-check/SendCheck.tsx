// Sends what was looked at, all at once; then the package is built. The button says how much.
import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { Section } from '../pieces/Section.tsx';
import { normal, type Mark } from './marks.ts';

export interface CheckedPassage {
  key: string;
  hash: string;
  length: number;
  marks: readonly Mark[];
}

export function SendCheck({ requestId, checked }: { requestId: string; checked: readonly CheckedPassage[] }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const navigate = useNavigate();
  const sent = checked.map(({ key, hash, length, marks }) => ({ key, hash, ranges: normal(marks, length) }));
  const places = sent.reduce((count, { ranges }) => count + ranges.length, 0);
  const act = useAct(
    () => backOffice.checkView(requestId, sent),
    // Where something changed meanwhile, its new text is shown.
    ['request', 'requests', 'view-passages'],
    () => {
      notify(words('viewCheck.sent'), { type: 'success' });
      void navigate(`/requests/${requestId}`);
    },
  );
  return (
    <Section title={words('viewCheck.send')} lead={words('viewCheck.sendLead')}>
      <Button variant="contained" disabled={act.underWay} onClick={() => act.run(undefined)}>
        {words('viewCheck.sendDo', { smart_count: sent.length, places })}
      </Button>
      <RefusedIn refusal={act.refusal} fault={act.fault} />
    </Section>
  );
}
