// A letter as it reads, for a purpose; printed, nothing else of the page is on the sheet.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import GlobalStyles from '@mui/material/GlobalStyles';
import { useId } from 'react';
import { PurposeGate } from '../access/PurposeGate.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { RequestLettersDocument } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { Fault } from '../pieces/Fault.tsx';
import { RowsSkeleton } from '../pieces/Skeletons.tsx';
import type { OneRequest } from './RequestPage.tsx';
import { useLetterName } from './use-letter-name.ts';

export function ReadLetter({
  requestId,
  letter,
  close,
}: {
  requestId: string;
  letter: OneRequest['letters'][number];
  close: () => void;
}) {
  const words = useWords();
  const titleId = useId();
  const nameOf = useLetterName();
  return (
    <Dialog open onClose={close} fullWidth maxWidth="md" aria-labelledby={titleId} data-sheet-of-paper>
      <GlobalStyles styles={onPaper} />
      <DialogTitle id={titleId} data-not-printed>
        {nameOf(letter.kind)}
      </DialogTitle>
      <DialogContent>
        <PurposeGate>{(purpose) => <Text requestId={requestId} letterId={letter.id} purpose={purpose} />}</PurposeGate>
      </DialogContent>
      <DialogActions sx={{ px: 6, pb: 5 }} data-not-printed>
        <Button onClick={close}>{words('frame.close')}</Button>
        <Button variant="contained" onClick={() => window.print()}>
          {words('requests.letters.print')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Text({ requestId, letterId, purpose }: { requestId: string; letterId: string; purpose: string }) {
  const words = useWords();
  const { data, error, isError, refetch } = useDocument(
    'request-letters',
    RequestLettersDocument,
    { id: requestId },
    { purpose, caseId: requestId },
  );
  if (isError) return <Fault fault={error} retry={() => void refetch()} />;
  if (!data) return <RowsSkeleton rows={4} what={words('requests.letters.title')} />;
  const text = data.rightsRequest?.letters.find(({ id }) => id === letterId)?.text;
  return (
    <Box data-letter sx={{ whiteSpace: 'pre-wrap', maxWidth: '72ch', overflowWrap: 'anywhere' }}>
      {text ?? words('requests.contentShut')}
    </Box>
  );
}

/** On paper only the letter: black on white, without the frame around it. */
const onPaper = {
  '@page': { margin: '20mm' },
  '@media print': {
    'body > *:not([data-sheet-of-paper])': { display: 'none' },
    '[data-sheet-of-paper]': { position: 'static' },
    '[data-sheet-of-paper] *': {
      position: 'static',
      overflow: 'visible',
      maxHeight: 'none',
      border: '0 !important',
      margin: 0,
      padding: 0,
      background: 'none',
      boxShadow: 'none',
      color: '#000',
    },
    '[data-sheet-of-paper]:has([data-letter]) > *:not(:has([data-letter]))': { display: 'none' },
    '[data-sheet-of-paper] :has([data-letter]) > *:not(:has([data-letter])):not([data-letter])': { display: 'none' },
  },
};
