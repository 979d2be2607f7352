// Hands the package of a view over to somebody without e-mail: printed, or encrypted on a medium with its password by another way. What is shown is
// kept nowhere but in this dialog; once it is recorded as handed over, our copy goes.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import type { HandOverViewInput, HandOverWay, PasswordWay } from '../generated/operations.ts';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import { saveFile } from '../pieces/save-file.ts';
import type { OneRequest } from '../requests/RequestPage.tsx';
import { useRequestAct } from '../requests/use-request-act.ts';
import { PasswordShown } from './PasswordShown.tsx';

const ways = ['PAPER', 'MEDIUM'] as const satisfies readonly HandOverWay[];
const passwordWays = ['PHONE', 'LETTER'] as const satisfies readonly PasswordWay[];

export function HandOverDialog({
  request,
  packageId,
  close,
}: {
  request: OneRequest;
  packageId: string;
  close: () => void;
}) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [way, setWay] = useState<HandOverWay>('PAPER');
  const [password, setPassword] = useState<PasswordWay | null>(null);
  const [tried, setTried] = useState(false);
  const act = useRequestAct(
    (input: HandOverViewInput) => backOffice.handOverView(input),
    'viewCheck.handedOver',
    close,
  );
  const medium = way === 'MEDIUM';
  return (
    <ActDialog
      wide
      title={words('viewCheck.handOverTitle', { reference: request.reference })}
      lead={words('viewCheck.handOverLead')}
      act={words('viewCheck.handOverDo')}
      underWay={act.underWay}
      refusal={act.refusal}
      fault={act.fault}
      submit={() => {
        setTried(true);
        if (medium && password === null) return;
        act.run({ requestId: request.id, way, password: medium ? password : null });
      }}
      close={close}
    >
      <Box sx={{ mt: 4, display: 'grid', gap: 4 }}>
        <Choice
          label={words('viewCheck.way')}
          options={ways.map((one) => ({ value: one, word: words(`viewCheck.ways.${one}`) }))}
          value={way}
          change={(value) => setWay(ways.find((one) => one === value) ?? 'PAPER')}
        />
        {medium ? (
          <>
            <SaveEncrypted caseId={request.id} packageId={packageId} />
            <Choice
              label={words('viewCheck.passwordWay')}
              options={passwordWays.map((one) => ({ value: one, word: words(`viewCheck.passwordWays.${one}`) }))}
              value={password ?? ''}
              change={(value) => setPassword(passwordWays.find((one) => one === value) ?? null)}
              missing={tried && password === null ? words('viewCheck.passwordWayWanted') : null}
            />
            {password === null ? null : <PasswordShown request={request} letter={password === 'LETTER'} />}
          </>
        ) : (
          <PageToPrint requestId={request.id} />
        )}
      </Box>
    </ActDialog>
  );
}

function Choice({
  label,
  options,
  value,
  change,
  missing = null,
}: {
  label: string;
  options: readonly { value: string; word: string }[];
  value: string;
  change: (value: string) => void;
  missing?: string | null;
}) {
  const id = useId();
  return (
    <FormControl error={missing !== null}>
      <FormLabel id={id}>{label}</FormLabel>
      <RadioGroup row aria-labelledby={id} value={value} onChange={(_event, chosen) => change(chosen)}>
        {options.map((one) => (
          <FormControlLabel key={one.value} value={one.value} control={<Radio size="small" />} label={one.word} />
        ))}
      </RadioGroup>
      {missing === null ? null : (
        <Box role="alert" sx={{ color: 'error.main', fontSize: '0.8125rem' }}>
          {missing}
        </Box>
      )}
    </FormControl>
  );
}

function SaveEncrypted({ caseId, packageId }: { caseId: string; packageId: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const opening = useMutation({
    // The person's own right opens it, though their processing be stopped.
    mutationFn: () => backOffice.openDocument(packageId, { purpose: 'own-rights', caseId }),
    onSuccess: ({ name, content }) => saveFile(name, content, 'application/zip'),
  });
  return (
    <div>
      <Button variant="outlined" disabled={opening.isPending} onClick={() => opening.mutate()}>
        {words('viewCheck.saveFile')}
      </Button>
      <RefusedIn refusal={null} fault={opening.error} />
    </div>
  );
}

/** The page as it was built, in a frame that runs nothing; printed from there, so that nothing of it is saved here. */
function PageToPrint({ requestId }: { requestId: string }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<string | null>(null);
  const act = useAct((id: string) => backOffice.viewOnPaper(id), [], setPage);
  if (page === null)
    return (
      <div>
        <Button variant="outlined" disabled={act.underWay} onClick={() => act.run(requestId)}>
          {words('viewCheck.openPage')}
        </Button>
        <RefusedIn refusal={act.refusal} fault={act.fault} />
      </div>
    );
  return (
    <div>
      <Box
        component="iframe"
        ref={frame}
        title={words('viewCheck.page')}
        sandbox="allow-same-origin allow-modals"
        srcDoc={page}
        sx={{ width: '100%', height: 320, border: 1, borderColor: 'divider', bgcolor: '#fff' }}
      />
      <Button variant="outlined" onClick={() => frame.current?.contentWindow?.print()} sx={{ mt: 2 }}>
        {words('viewCheck.print')}
      </Button>
    </div>
  );
}
