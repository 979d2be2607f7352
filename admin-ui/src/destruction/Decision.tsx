// What approval does, what stays and why, and one primary button named with the act; or the reason why there is none.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTask } from '../access/viewer.tsx';
import type { BatchDetailFragment } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusalNote } from '../pieces/Note.tsx';
import { Section } from '../pieces/Section.tsx';
import { takeDraft, type Draft } from '../sign-in/flow-memory.ts';
import { ApproveDialog } from './ApproveDialog.tsx';
import { EffectWords } from './EffectWords.tsx';
import { ReturnDialog } from './ReturnDialog.tsx';
import { useActName } from './use-act-name.ts';

export function Decision({ batch }: { batch: BatchDetailFragment }) {
  const words = useWords();
  const decides = useTask('deciding');
  const name = useActName(batch);
  const [open, setOpen] = useState<'none' | 'approve' | 'return'>('none');
  const [draft, setDraft] = useState<Draft | null>(null);
  const { allowed, refusal } = batch.approvability;

  // Back from confirming the identity: go on exactly where the decision was left.
  useEffect(() => {
    const found = takeDraft('destroy', batch.id);
    if (!found) return;
    setDraft(found);
    setOpen('approve');
  }, [batch.id]);

  return (
    <Section title={words('destruction.effect')}>
      <EffectWords batch={batch} />
      <Box sx={{ mt: 5, pt: 4, borderTop: 1, borderColor: 'divider' }}>
        {!allowed && refusal ? <RefusalNote title={words('destruction.notAllowed')} refusal={refusal} /> : null}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
          {allowed ? (
            <Button variant="contained" size="large" onClick={() => setOpen('approve')}>
              {name}
            </Button>
          ) : null}
          {decides ? (
            <Button
              variant="outlined"
              size="large"
              color="secondary"
              onClick={() => setOpen('return')}
              sx={{ mt: allowed ? 0 : 4 }}
            >
              {words('destruction.returnList')}
            </Button>
          ) : null}
        </Box>
      </Box>
      {open === 'approve' && allowed ? (
        <ApproveDialog
          batch={batch}
          draft={draft}
          close={() => {
            setOpen('none');
            setDraft(null);
          }}
        />
      ) : null}
      {open === 'return' ? <ReturnDialog batch={batch} close={() => setOpen('none')} /> : null}
    </Section>
  );
}
