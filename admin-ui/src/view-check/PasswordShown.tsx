// The password of a package: read out on the telephone, or printed as a letter of its own. Shown on demand only, and the look is recorded.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import GlobalStyles from '@mui/material/GlobalStyles';
import { useState } from 'react';
import { useAct } from '../data/use-act.ts';
import { useBackOffice } from '../data/use-back-office.ts';
import { useWords } from '../i18n/use-words.ts';
import { RefusedIn } from '../pieces/RefusedIn.tsx';
import type { OneRequest } from '../requests/RequestPage.tsx';

export function PasswordShown({ request, letter }: { request: OneRequest; letter: boolean }) {
  const words = useWords();
  const backOffice = useBackOffice();
  const [password, setPassword] = useState<string | null>(null);
  const act = useAct((id: string) => backOffice.viewPassword(id), [], setPassword);
  if (password === null)
    return (
      <div>
        <Button variant="outlined" disabled={act.underWay} onClick={() => act.run(request.id)}>
          {words('viewCheck.showPassword')}
        </Button>
        <RefusedIn refusal={act.refusal} fault={act.fault} />
      </div>
    );
  return (
    <div>
      <Box data-password-letter>
        {letter ? (
          <div data-only-printed>
            <strong>{words('viewCheck.passwordLetter', { reference: request.reference })}</strong>
            <p>{words('viewCheck.passwordLetterText')}</p>
          </div>
        ) : null}
        <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{words('viewCheck.password')}</Box>
        <Box data-password sx={{ fontFamily: 'monospace', fontSize: '1.25rem', letterSpacing: '0.04em' }}>
          {password}
        </Box>
      </Box>
      {letter ? (
        <>
          <GlobalStyles styles={onPaper} />
          <Button variant="outlined" onClick={() => window.print()} sx={{ mt: 2 }}>
            {words('viewCheck.printPassword')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** On paper only the letter; on the screen only the password. */
const onPaper = {
  '[data-only-printed]': { display: 'none' },
  '@page': { margin: '20mm' },
  '@media print': {
    'body > *:not(:has([data-password-letter]))': { display: 'none' },
    'body *': { visibility: 'hidden' },
    '[data-password-letter], [data-password-letter] *': { visibility: 'visible', color: '#000' },
    '[data-password-letter]': { position: 'fixed', top: 0, left: 0 },
    '[data-only-printed]': { display: 'block' },
  },
};
