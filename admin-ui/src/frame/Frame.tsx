// The frame around every screen: skip link, bar, menu, content. It asks first who looks; nothing is drawn before that is known.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Drawer from '@mui/material/Drawer';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { PurposeProvider } from '../access/purpose.tsx';
import { hasTask, screensOf } from '../access/screens.ts';
import { ViewerContext } from '../access/viewer.tsx';
import { useDocument } from '../data/use-back-office.ts';
import { ServerTimeDocument, ViewerDocument } from '../generated/operations.ts';
import { useLanguage, useNamed, useWords } from '../i18n/use-words.ts';
import { LiveNote, LiveProvider } from '../live/LiveProvider.tsx';
import { Empty } from '../pieces/Empty.tsx';
import { Fault } from '../pieces/Fault.tsx';
import { PageSkeleton } from '../pieces/Skeletons.tsx';
import { useSession } from '../sign-in/session-context.ts';
import { ServerClockProvider } from '../time/server-clock.tsx';
import { Boundary } from './Boundary.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { Menu } from './Menu.tsx';
import { Palette } from './Palette.tsx';
import { TopBar } from './TopBar.tsx';
import { useKeys } from './use-keys.ts';

export function Frame({ children }: { children?: ReactNode }) {
  const words = useWords();
  const viewer = useDocument('viewer', ViewerDocument, {});
  const roles = viewer.data?.viewer.roles ?? [];
  const time = useDocument(
    'server-time',
    ServerTimeDocument,
    {},
    { enabled: hasTask(roles, 'destruction'), every: 10 * 60_000 },
  );
  useFreshWords();

  if (viewer.isError) return <Alone>{<Fault fault={viewer.error} retry={() => void viewer.refetch()} />}</Alone>;
  if (!viewer.data) {
    return (
      <Alone>
        <PageSkeleton what={words('frame.product')} />
      </Alone>
    );
  }
  if (screensOf(roles).length === 0) return <NoScreens roles={roles} />;
  return (
    <ViewerContext value={viewer.data.viewer}>
      <ServerClockProvider said={time.data?.today}>
        <LiveProvider>
          <PurposeProvider>
            <Shell>{children}</Shell>
          </PurposeProvider>
        </LiveProvider>
      </ServerClockProvider>
    </ViewerContext>
  );
}

const menuWidth = 232;

function Shell({ children }: { children?: ReactNode }) {
  const words = useWords();
  const [open, setOpen] = useState<'none' | 'menu' | 'palette' | 'keys'>('none');
  const { pathname } = useLocation();
  const close = () => setOpen('none');
  useKeys({ openPalette: () => setOpen('palette'), openKeys: () => setOpen('keys') });
  useFocusOnNewPage(pathname);
  return (
    <>
      <Box
        component="a"
        href="#content"
        sx={{
          position: 'absolute',
          left: 8,
          top: -60,
          zIndex: 1400,
          bgcolor: 'primary.main',
          color: 'primary.contrastText',
          px: 3,
          py: 2,
          borderRadius: 1,
          '&:focus': { top: 8 },
        }}
      >
        {words('frame.skip')}
      </Box>
      <TopBar openMenu={() => setOpen('menu')} openPalette={() => setOpen('palette')} />
      <Box sx={{ display: 'flex', alignItems: 'flex-start' }}>
        <Box
          sx={{
            display: { xs: 'none', md: 'block' },
            width: menuWidth,
            flexShrink: 0,
            position: 'sticky',
            top: 57,
            maxHeight: 'calc(100vh - 57px)',
            overflowY: 'auto',
          }}
        >
          <Menu />
        </Box>
        <Box
          component="main"
          id="content"
          tabIndex={-1}
          sx={{ flex: 1, minWidth: 0, outline: 'none', px: { xs: 3, sm: 4, md: 5 }, py: { xs: 4, md: 6 }, pb: 16 }}
        >
          <Box sx={{ maxWidth: 1240, mx: 'auto' }}>
            <LiveNote />
            <Boundary key={pathname}>
              <Suspense fallback={<PageSkeleton what={words('frame.product')} />}>{children}</Suspense>
            </Boundary>
          </Box>
        </Box>
      </Box>
      <Drawer
        open={open === 'menu'}
        onClose={close}
        slotProps={{ paper: { sx: { width: 280 }, 'aria-label': words('frame.menu') } }}
      >
        <Menu onChoose={close} />
      </Drawer>
      {open === 'palette' ? <Palette close={close} openKeys={() => setOpen('keys')} /> : null}
      {open === 'keys' ? <KeyHelp close={close} /> : null}
    </>
  );
}

/** Sentences of the server are in the language of the request: a new language asks for all of them again. */
function useFreshWords(): void {
  const language = useLanguage();
  const client = useQueryClient();
  const asked = useRef(language);
  useEffect(() => {
    if (asked.current === language) return;
    asked.current = language;
    void client.invalidateQueries();
  }, [language, client]);
}

/** A new page begins at its heading, for eyes and for screen readers. */
function useFocusOnNewPage(pathname: string): void {
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    last.current = pathname;
    window.scrollTo(0, 0);
    document.getElementById('content')?.focus({ preventScroll: true });
  }, [pathname]);
}

function Alone({ children }: { children: ReactNode }) {
  return (
    <Box component="main" sx={{ maxWidth: 760, mx: 'auto', px: 4, py: 16 }}>
      {children}
    </Box>
  );
}

function NoScreens({ roles }: { roles: readonly string[] }) {
  const words = useWords();
  const named = useNamed();
  const session = useSession();
  const names = roles.map((role) => named('roles', role)).join(', ');
  return (
    <Alone>
      <Typography variant="h1" sx={{ px: 4 }}>
        {words('frame.product')}
      </Typography>
      <Empty
        title={words('signIn.noScreens')}
        action={
          <Button variant="outlined" onClick={() => void session.signOut()}>
            {words('frame.signOut')}
          </Button>
        }
      >
        {words('signIn.noScreensLead', { roles: names === '' ? words('frame.none') : names })}
      </Empty>
    </Alone>
  );
}
