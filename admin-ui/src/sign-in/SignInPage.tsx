// The door of the back office: one button, why one is here, what is recorded. The password is asked on the issuer's page, never here.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useLocaleState } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { languageNames, languages } from '../i18n/catalog.ts';
import { useLanguage, useWords } from '../i18n/use-words.ts';
import { Note } from '../pieces/Note.tsx';
import { ownPath } from './flow-memory.ts';
import { useSession } from './session-context.ts';

export interface SignInPageProps {
  notice: 'none' | 'signed-out' | 'ended' | 'cancelled' | 'failed' | 'unreachable';
  /** Where to go on; the page that react-admin came from where none is given. */
  returnTo?: string;
}

export function SignInPage({ notice, returnTo }: SignInPageProps) {
  const words = useWords();
  const language = useLanguage();
  const [, setLocale] = useLocaleState();
  const session = useSession();
  const state: unknown = useLocation().state;
  const [trouble, setTrouble] = useState(false);
  const [leaving, setLeaving] = useState(false);
  const to = returnTo ?? cameFrom(state);
  const tab = `${words('signIn.button')} · ${words('frame.product')}`;
  useEffect(() => {
    document.title = tab;
  }, [tab]);

  const signIn = () => {
    setLeaving(true);
    setTrouble(false);
    session.signIn(to).catch(() => {
      setLeaving(false);
      setTrouble(true);
    });
  };
  const said = trouble ? 'unreachable' : notice;
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        p: 4,
        gap: 6,
      }}
    >
      <Box
        component="main"
        sx={{
          width: '100%',
          maxWidth: 416,
          bgcolor: 'background.paper',
          border: 1,
          borderColor: (theme) => theme.tokens.edge,
          borderRadius: 1,
          px: 7,
          py: 8,
        }}
      >
        <Box component="img" src="/icon.svg" alt="" width={36} height={36} sx={{ mb: 4, display: 'block' }} />
        <Typography variant="h1">{words('signIn.title')}</Typography>
        <Typography sx={{ color: 'text.secondary', mt: 1.5, mb: 6 }}>{words('signIn.lead')}</Typography>
        {said === 'none' ? null : (
          <Box sx={{ mb: 6 }}>
            <Note
              tone={
                said === 'signed-out' ? 'onTrack' : said === 'failed' || said === 'unreachable' ? 'overdue' : 'muted'
              }
              icon={said === 'signed-out' ? 'done' : 'lock'}
              title={words(noticeWords[said])}
              live
            />
          </Box>
        )}
        <Button variant="contained" size="large" fullWidth onClick={signIn} aria-disabled={leaving} autoFocus>
          {leaving ? words('signIn.working') : words('signIn.button')}
        </Button>
        <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 6 }}>
          {words('signIn.recorded')}
        </Typography>
      </Box>
      <Box component="nav" aria-label={words('frame.language')} sx={{ display: 'flex', gap: 5 }}>
        {languages.map((choice) => (
          <Link
            key={choice}
            component="button"
            type="button"
            lang={choice}
            aria-current={choice === language}
            onClick={() => setLocale(choice)}
            sx={{ fontSize: '0.875rem', fontWeight: choice === language ? 650 : 400 }}
          >
            {languageNames[choice]}
          </Link>
        ))}
      </Box>
    </Box>
  );
}

const noticeWords = {
  'signed-out': 'signIn.signedOut',
  ended: 'signIn.ended',
  cancelled: 'signIn.cancelled',
  failed: 'signIn.failed',
  unreachable: 'signIn.unreachable',
} as const;

function cameFrom(state: unknown): string {
  if (typeof state !== 'object' || state === null) return '/';
  const { nextPathname, nextSearch } = state as { nextPathname?: unknown; nextSearch?: unknown };
  return typeof nextPathname === 'string'
    ? ownPath(`${nextPathname}${typeof nextSearch === 'string' ? nextSearch : ''}`)
    : '/';
}
