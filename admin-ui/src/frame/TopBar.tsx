// The bar on top: product, find, language, light and dark, who is signed in. In our palette; no shadow.
import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import DarkIcon from '@mui/icons-material/DarkModeOutlined';
import LightIcon from '@mui/icons-material/LightModeOutlined';
import MenuIcon from '@mui/icons-material/MenuRounded';
import SearchIcon from '@mui/icons-material/SearchRounded';
import TranslateIcon from '@mui/icons-material/TranslateRounded';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Link from '@mui/material/Link';
import MenuItem from '@mui/material/MenuItem';
import Popover from '@mui/material/Menu';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import { useState, type ReactNode } from 'react';
import { useLocaleState } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';
import { useTask, useViewer } from '../access/viewer.tsx';
import { languageNames, languages } from '../i18n/catalog.ts';
import { useLanguage, useNamed, useWords } from '../i18n/use-words.ts';
import { Heard } from '../pieces/Heard.tsx';
import { Instant } from '../pieces/TimeLeft.tsx';
import { visuallyHidden } from '../pieces/visually-hidden.ts';
import { useThemeChoice } from '../theme/use-theme-choice.ts';
import { useSession } from '../sign-in/session-context.ts';

export function TopBar({ openMenu, openPalette }: { openMenu: () => void; openPalette: () => void }) {
  const words = useWords();
  return (
    <Box
      component="header"
      sx={{
        position: 'sticky',
        top: 0,
        zIndex: 1100,
        display: 'flex',
        alignItems: 'center',
        gap: 2,
        minHeight: 56,
        px: { xs: 2, sm: 4 },
        bgcolor: 'background.paper',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <IconButton onClick={openMenu} aria-label={words('frame.openMenu')} sx={{ display: { md: 'none' } }}>
        <MenuIcon />
      </IconButton>
      <Link
        component={RouterLink}
        to="/"
        underline="none"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 2.5,
          color: 'text.primary',
          fontWeight: 650,
          whiteSpace: 'nowrap',
        }}
      >
        <Box component="img" src="/icon.svg" alt="" width={26} height={26} />
        <Box component="span" sx={heardOnNarrow}>
          {words('frame.product')}
        </Box>
      </Link>
      <Box sx={{ flex: 1 }} />
      <Find open={openPalette} />
      <LanguageSwitch />
      <ThemeSwitch />
      <Account />
    </Box>
  );
}

function Find({ open }: { open: () => void }) {
  const words = useWords();
  const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);
  return (
    <Button
      variant="outlined"
      onClick={open}
      aria-keyshortcuts={mac ? 'Meta+K' : 'Control+K'}
      startIcon={<SearchIcon aria-hidden />}
      sx={{
        color: 'text.secondary',
        fontWeight: 500,
        minWidth: { xs: 0, lg: 240 },
        justifyContent: 'flex-start',
        '& .MuiButton-startIcon': { mr: { xs: 0, md: 2 } },
      }}
    >
      <Box component="span" sx={{ flex: 1, textAlign: 'left', ...heardOnNarrow }}>
        {words('frame.find')}
      </Box>
      <Box
        component="kbd"
        sx={{ display: { xs: 'none', md: 'inline' }, fontFamily: 'inherit', fontSize: '0.75rem', ml: 4 }}
      >
        {mac ? '⌘K' : 'Ctrl K'}
      </Box>
    </Button>
  );
}

/** Words that a narrow screen has no room for, and that are heard nevertheless. */
const heardOnNarrow = {
  '@media (max-width: 799.95px)': { ...visuallyHidden, width: '1px', height: '1px', margin: '-1px' },
};

function Choice({
  label,
  icon,
  text,
  children,
}: {
  label: string;
  icon: ReactNode;
  text?: ReactNode;
  children: (close: () => void) => ReactNode;
}) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Tooltip title={label} describeChild>
        <Button
          onClick={(event) => setAnchor(event.currentTarget)}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          sx={{ color: 'text.primary', minWidth: 40, px: 2, gap: 1.5, fontWeight: 550 }}
        >
          {icon}
          {text}
          <Heard>{label}</Heard>
        </Button>
      </Tooltip>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        slotProps={{ list: { 'aria-label': label } }}
      >
        {children(() => setAnchor(null))}
      </Popover>
    </>
  );
}

function LanguageSwitch() {
  const words = useWords();
  const language = useLanguage();
  const [, setLocale] = useLocaleState();
  return (
    <Choice
      label={words('frame.language')}
      icon={<TranslateIcon aria-hidden sx={{ fontSize: 20 }} />}
      text={
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' }, fontSize: '0.8125rem' }}>
          {language.toUpperCase()}
        </Box>
      }
    >
      {(close) =>
        languages.map((choice) => (
          <MenuItem
            key={choice}
            lang={choice}
            selected={choice === language}
            onClick={() => {
              setLocale(choice);
              close();
            }}
          >
            {languageNames[choice]}
          </MenuItem>
        ))
      }
    </Choice>
  );
}

function ThemeSwitch() {
  const words = useWords();
  const { dark, flip } = useThemeChoice();
  const label = words(dark ? 'frame.theme.toLight' : 'frame.theme.toDark');
  return (
    <Tooltip title={label}>
      <IconButton onClick={flip} aria-label={label}>
        {dark ? <LightIcon sx={{ fontSize: 20 }} /> : <DarkIcon sx={{ fontSize: 20 }} />}
      </IconButton>
    </Tooltip>
  );
}

function Account() {
  const words = useWords();
  const named = useNamed();
  const { roles, staffNumber, authenticatedAt } = useViewer();
  const session = useSession();
  const hasPasskeys = useTask('passkeys');
  const names = roles.map((role) => named('roles', role)).join(', ');
  return (
    <Choice
      label={words('frame.signedInAs', { roles: names })}
      icon={<AccountIcon aria-hidden sx={{ fontSize: 22 }} />}
      text={
        <Box
          component="span"
          sx={{
            display: { xs: 'none', lg: 'inline' },
            maxWidth: 200,
            overflow: 'hidden',
            textOverflow: 'ellipsis',
            whiteSpace: 'nowrap',
          }}
        >
          {names}
        </Box>
      }
    >
      {(close) => [
        <Box
          component="li"
          role="none"
          key="who"
          sx={{ px: 4, py: 2, borderBottom: 1, borderColor: 'divider', mb: 1, maxWidth: 300 }}
        >
          <Typography sx={{ fontWeight: 600 }}>{names}</Typography>
          {staffNumber ? (
            <Typography variant="body2" sx={{ color: 'text.secondary' }}>
              {words('frame.staffNumber', { number: staffNumber })}
            </Typography>
          ) : null}
          {authenticatedAt ? (
            <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
              {words('frame.confirmedAt')} <Instant at={authenticatedAt} />
            </Typography>
          ) : null}
        </Box>,
        hasPasskeys ? (
          <MenuItem key="passkeys" component={RouterLink} to="/passkeys" onClick={close}>
            {words('passkeys.title')}
          </MenuItem>
        ) : null,
        <MenuItem key="out" onClick={() => void session.signOut()}>
          {words('frame.signOut')}
        </MenuItem>,
      ]}
    </Choice>
  );
}
