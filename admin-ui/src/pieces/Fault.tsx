// Something could not be loaded or done: a sentence, what to do, a way to try again; the code only for support.
import ErrorIcon from '@mui/icons-material/ErrorOutlineRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { ApiFault } from '../client/api-fault.ts';
import { PasskeyFault } from '../passkeys/authenticator.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import { CopyButton } from './CopyButton.tsx';
import { Status } from './Status.tsx';

export interface FaultWords {
  sentence: string;
  wayOut: string | null;
  code: string;
}

/** A fault in words; never the text of an exception. */
export function faultInWords(fault: unknown, words: Words): FaultWords {
  if (fault instanceof PasskeyFault) {
    const { kind } = fault;
    const code = `PASSKEY · ${kind.toUpperCase()}`;
    return { sentence: words(`passkeys.fault.${kind}`), wayOut: words(`passkeys.fault.${kind}WayOut`), code };
  }
  if (!(fault instanceof ApiFault)) return { sentence: words('faults.other'), wayOut: null, code: 'OTHER' };
  const code = fault.requestId === null ? fault.code : `${fault.code} · ${fault.requestId}`;
  const of = (sentence: string, wayOut: string | null = null): FaultWords => ({
    sentence: fault.sentence ?? sentence,
    wayOut: fault.wayOut ?? wayOut,
    code,
  });
  switch (fault.code) {
    case 'OFFLINE':
      return of(words('faults.offline'));
    case 'UNAUTHENTICATED':
      return of(words('faults.unauthenticated'));
    case 'FORBIDDEN':
      return of(words('faults.forbidden'), words('faults.forbiddenWayOut'));
    case 'NOT_FOUND':
      return of(words('faults.notFound'), words('faults.notFoundLead'));
    case 'UNAVAILABLE':
      return of(words('faults.unavailable'), words('faults.unavailableWayOut'));
    case 'RATE_LIMITED':
    case 'TOO_COSTLY':
    case 'TOO_DEEP':
      return of(words('faults.limited'));
    case 'BAD_USER_INPUT':
      return of(words('faults.badInput'));
    case 'DOCUMENT_NOT_TRUSTED':
      return of(words('faults.outdated'));
    case 'OTHER':
      return of(words('faults.other'));
  }
}

/** A no that trying again does not change: shown quietly, without a button that would only ask the same. */
function Refused({ fault }: { fault: ApiFault }) {
  const words = useWords();
  const { sentence, wayOut } = faultInWords(fault, words);
  return (
    <Box role="alert" sx={{ px: 4, py: 4 }}>
      <Status tone="muted" icon="lock">
        {sentence}
      </Status>
      {wayOut === null ? null : (
        <Typography variant="body2" sx={{ mt: 1, pl: '1.6em', maxWidth: '76ch' }}>
          {wayOut}
        </Typography>
      )}
    </Box>
  );
}

export function Fault({ fault, retry, title }: { fault: unknown; retry?: () => void; title?: string }) {
  const words = useWords();
  const { sentence, wayOut, code } = faultInWords(fault, words);
  if (fault instanceof ApiFault && fault.code === 'FORBIDDEN') return <Refused fault={fault} />;
  return (
    <Box role="alert" sx={{ px: 4, py: 5, display: 'flex', gap: 3 }}>
      <ErrorIcon aria-hidden sx={{ color: (theme) => theme.tokens.overdue, mt: 0.25 }} />
      <Box sx={{ maxWidth: '68ch', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>{title ?? words('faults.title')}</Typography>
        <Typography variant="body2" sx={{ mt: 1 }}>
          {sentence}
        </Typography>
        {wayOut === null ? null : (
          <Typography variant="body2" sx={{ mt: 1 }}>
            {wayOut}
          </Typography>
        )}
        <Box sx={{ mt: 3, display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
          {retry ? (
            <Button variant="outlined" onClick={retry}>
              {words('frame.retry')}
            </Button>
          ) : null}
          <Typography
            variant="caption"
            sx={{ color: 'text.secondary', display: 'inline-flex', alignItems: 'center', gap: 1 }}
          >
            {words('faults.code', { code })}
            <CopyButton text={code} what={words('faults.code', { code: '' })} />
          </Typography>
        </Box>
      </Box>
    </Box>
  );
}
