// Saves a message's bytes as they came, as a file of no type. Nothing here shows or runs it; the look is recorded.
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { saveFile } from '../pieces/save-file.ts';

export function SaveBytes({ id, purpose }: { id: string; purpose: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const opening = useMutation({
    mutationFn: () => backOffice.openDocument(id, { purpose }),
    onSuccess: ({ name, content }) => saveFile(name, content, 'application/octet-stream'),
  });
  return (
    <>
      <Button variant="outlined" disabled={opening.isPending} onClick={() => opening.mutate()}>
        {words('intake.saveBytes')}
      </Button>
      <RefusedIn refusal={null} fault={opening.error} />
    </>
  );
}
