// Runs the daily selection now. It goes by the rules of the policy; whoever asks adds nothing of their own.
import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { faultInWords } from '../pieces/Fault.tsx';

export function SelectNow() {
  const words = useWords();
  const backOffice = useBackOffice();
  const notify = useNotify();
  const act = useAct(
    () => backOffice.selectDestruction(),
    ['destruction', 'today'],
    (batches) =>
      notify(
        batches.length === 0
          ? words('destruction.selectedNone')
          : words('destruction.selected', { smart_count: batches.length }),
        { type: 'success' },
      ),
  );
  const trouble = act.refusal?.message ?? (act.fault ? faultInWords(act.fault, words).sentence : null);
  return (
    <>
      {trouble === null ? null : <span role="alert">{trouble}</span>}
      <Button variant="outlined" onClick={() => act.run(undefined)} disabled={act.underWay}>
        {words('destruction.select')}
      </Button>
    </>
  );
}
