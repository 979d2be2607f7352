// Puts the chosen theme on the page, and a nonce on every style that is inserted at run time: the page's policy takes no other.
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useThemeChoice } from './use-theme-choice.ts';
import { darkTheme, lightTheme } from './theme.ts';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.content;
const styles = createCache({ key: 'c', ...(nonce === undefined ? {} : { nonce }) });

export function Themed({ children }: { children: ReactNode }) {
  const { dark } = useThemeChoice();
  return (
    <CacheProvider value={styles}>
      <ThemeProvider theme={dark ? darkTheme : lightTheme}>
        <CssBaseline enableColorScheme />
        {children}
      </ThemeProvider>
    </CacheProvider>
  );
}
