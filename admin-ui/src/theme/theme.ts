// The theme: our tokens over MUI's parts. Flat, dense where work is done, still where stillness is asked for.
import { createTheme, type Theme, type ThemeOptions } from '@mui/material/styles';
import { fontFamily } from './fonts.ts';
import { dark, light, type Tokens } from './tokens.ts';

declare module '@mui/material/styles' {
  interface Theme {
    tokens: Tokens;
  }
  interface ThemeOptions {
    tokens?: Tokens;
  }
}

function optionsOf(mode: 'light' | 'dark', tokens: Tokens): ThemeOptions {
  const flat = Array.from({ length: 25 }, () => 'none') as ThemeOptions['shadows'];
  return {
    tokens,
    palette: {
      mode,
      background: { default: tokens.background, paper: tokens.surface },
      text: { primary: tokens.text, secondary: tokens.muted, disabled: tokens.muted },
      primary: { main: tokens.primary, contrastText: tokens.onPrimary },
      secondary: { main: tokens.muted, contrastText: tokens.surface },
      error: { main: tokens.overdue, contrastText: tokens.surface },
      warning: { main: tokens.dueSoon, contrastText: tokens.surface },
      success: { main: tokens.onTrack, contrastText: tokens.surface },
      info: { main: tokens.kept, contrastText: tokens.surface },
      divider: tokens.line,
    },
    spacing: 4,
    shape: { borderRadius: 6 },
    ...(flat ? { shadows: flat } : {}),
    typography: {
      fontFamily,
      fontSize: 14,
      h1: { fontSize: '1.5rem', lineHeight: 1.3, fontWeight: 650, letterSpacing: '-0.01em' },
      h2: { fontSize: '1.0625rem', lineHeight: 1.4, fontWeight: 650 },
      h3: { fontSize: '0.9375rem', lineHeight: 1.4, fontWeight: 650 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.55 },
      body2: { fontSize: '0.875rem', lineHeight: 1.5 },
      button: { textTransform: 'none', fontWeight: 600 },
      caption: { fontSize: '0.8125rem', lineHeight: 1.45 },
    },
    transitions: {
      duration: {
        shortest: 80,
        shorter: 100,
        short: 120,
        standard: 150,
        complex: 150,
        enteringScreen: 150,
        leavingScreen: 120,
      },
    },
    components: partsOf(tokens),
  };
}

const partsOf = (tokens: Tokens): ThemeOptions['components'] => ({
  MuiCssBaseline: {
    styleOverrides: {
      html: { height: '100%' },
      // Changes when a part of a font arrives: see korean.ts.
      '*': { fontFeatureSettings: 'var(--drawn, normal)' },
      body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word', wordBreak: 'keep-all' },
      ':focus-visible': { outline: `2px solid ${tokens.primary}`, outlineOffset: 2 },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          transitionDuration: '0.01ms !important',
        },
      },
    },
  },
  MuiButtonBase: {
    defaultProps: { disableRipple: true },
    styleOverrides: { root: { '&:focus-visible': { outline: `2px solid ${tokens.primary}`, outlineOffset: 2 } } },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: { minHeight: 36, paddingInline: 14, borderRadius: 6, lineHeight: 1.35 },
      sizeSmall: { minHeight: 30, paddingInline: 10 },
      sizeLarge: { minHeight: 44, paddingInline: 20 },
      outlined: { borderColor: tokens.edge },
    },
  },
  MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
  MuiDialog: {
    styleOverrides: { paper: { border: `1px solid ${tokens.line}`, boxShadow: '0 12px 40px rgb(0 0 0 / 28%)' } },
  },
  MuiDialogTitle: {
    styleOverrides: { root: { fontSize: '1.1875rem', fontWeight: 650, lineHeight: 1.35, padding: '20px 24px 12px' } },
  },
  MuiPopover: {
    styleOverrides: { paper: { border: `1px solid ${tokens.line}`, boxShadow: '0 8px 24px rgb(0 0 0 / 20%)' } },
  },
  MuiTooltip: {
    styleOverrides: { tooltip: { backgroundColor: tokens.text, color: tokens.surface, fontSize: '0.8125rem' } },
  },
  MuiOutlinedInput: {
    styleOverrides: { notchedOutline: { borderColor: tokens.edge }, root: { backgroundColor: tokens.surface } },
  },
  MuiInputLabel: { styleOverrides: { root: { color: tokens.muted } } },
  MuiTableCell: {
    styleOverrides: {
      root: { borderColor: tokens.line, fontSize: '0.875rem', padding: '8px 12px', verticalAlign: 'top' },
      head: {
        color: tokens.muted,
        fontSize: '0.8125rem',
        fontWeight: 600,
        lineHeight: 1.4,
        whiteSpace: 'nowrap',
        verticalAlign: 'bottom',
        backgroundColor: tokens.surface,
      },
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: {
        color: tokens.text,
        borderColor: tokens.edge,
        paddingInline: 12,
        fontWeight: 550,
        '&.Mui-selected, &.Mui-selected:hover': {
          color: tokens.primary,
          backgroundColor: tokens.tint,
          fontWeight: 650,
        },
      },
    },
  },
  MuiLink: {
    defaultProps: { underline: 'always' },
    styleOverrides: {
      root: {
        color: tokens.primary,
        textDecorationColor: 'color-mix(in srgb, currentcolor 45%, transparent)',
        textUnderlineOffset: '2px',
        '&:hover': { textDecorationColor: 'currentcolor' },
      },
    },
  },
  MuiAlert: { styleOverrides: { root: { border: `1px solid ${tokens.line}` } } },
  MuiSkeleton: { defaultProps: { animation: false } },
});

export const lightTheme: Theme = createTheme(optionsOf('light', light));
export const darkTheme: Theme = createTheme(optionsOf('dark', dark));
