// The viewer's own passkeys, with the way to register one more.
import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Section } from '../pieces/Section.tsx';
import { takeDraft, type Draft } from '../sign-in/flow-memory.ts';
import { PasskeyList } from './PasskeyList.tsx';
import { RegisterDialog, registering } from './RegisterDialog.tsx';

export function OwnPasskeys() {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<Draft | null>(null);
  // Back from confirming the identity: go on where it was left.
  useEffect(() => {
    const found = takeDraft(registering, 'own');
    if (!found) return;
    setDraft(found);
    setOpen(true);
  }, []);
  return (
    <Section
      title={words('passkeys.own')}
      flush
      actions={
        <Button variant="contained" onClick={() => setOpen(true)}>
          {words('passkeys.register')}
        </Button>
      }
    >
      <PasskeyList
        staffNumber={null}
        caption={words('passkeys.own')}
        empty={words('passkeys.ownEmpty')}
        emptyLead={words('passkeys.ownEmptyLead')}
      />
      {open ? (
        <RegisterDialog
          draft={draft}
          close={() => {
            setOpen(false);
            setDraft(null);
          }}
        />
      ) : null}
    </Section>
  );
}
