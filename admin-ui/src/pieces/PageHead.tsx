// The head of a page: where it belongs, what it is, what can be done. It also names the browser's tab.
import ChevronLeftIcon from '@mui/icons-material/ChevronLeftRounded';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useEffect, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';

export interface PageHeadProps {
  title: string;
  lead?: ReactNode;
  back?: { to: string; name: string };
  actions?: ReactNode;
}

export function PageHead({ title, lead, back, actions }: PageHeadProps) {
  const words = useWords();
  const tab = `${title} · ${words('frame.product')}`;
  useEffect(() => {
    document.title = tab;
  }, [tab]);
  return (
    <Box component="header" sx={{ mb: 5 }}>
      {back ? (
        <Link
          component={RouterLink}
          to={back.to}
          sx={{ display: 'inline-flex', alignItems: 'center', mb: 1, fontSize: '0.875rem', ml: -1 }}
        >
          <ChevronLeftIcon aria-hidden sx={{ fontSize: 20 }} />
          {back.name}
        </Link>
      ) : null}
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'flex-start', justifyContent: 'space-between' }}
      >
        <Box sx={{ minWidth: 0, flex: '1 1 320px' }}>
          <Typography variant="h1" id="page-title" tabIndex={-1} sx={{ outline: 'none' }}>
            {title}
          </Typography>
          {lead ? (
            <Typography component="div" variant="body2" sx={{ color: 'text.secondary', mt: 1, maxWidth: '76ch' }}>
              {lead}
            </Typography>
          ) : null}
        </Box>
        {actions ? <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>{actions}</Box> : null}
      </Box>
    </Box>
  );
}
