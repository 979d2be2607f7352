// The menu: only what the viewer has a task on. Numbers beside an entry say what waits there.
import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemButton from '@mui/material/ListItemButton';
import { NavLink, useLocation } from 'react-router-dom';
import { useWords } from '../i18n/use-words.ts';
import { usePlaces } from './navigation.tsx';

export function Menu({ onChoose }: { onChoose?: () => void }) {
  const words = useWords();
  const places = usePlaces();
  const { pathname } = useLocation();
  return (
    <Box component="nav" aria-label={words('frame.menu')} sx={{ py: 3, px: 2 }}>
      <List disablePadding>
        {places.map(({ name, to, Icon }) => {
          const here = to === '/' ? pathname === '/' : pathname === to || pathname.startsWith(`${to}/`);
          return (
            <ListItem key={name} disablePadding sx={{ mb: 0.5 }}>
              <ListItemButton
                component={NavLink}
                to={to}
                onClick={onChoose}
                selected={here}
                aria-current={here ? 'page' : undefined}
                sx={{
                  borderRadius: 1,
                  minHeight: 40,
                  px: 2.5,
                  gap: 2.5,
                  fontSize: '0.9375rem',
                  fontWeight: here ? 650 : 500,
                  color: here ? 'primary.main' : 'text.primary',
                  '&.Mui-selected, &.Mui-selected:hover': { bgcolor: (theme) => theme.tokens.tint },
                }}
              >
                <Icon aria-hidden sx={{ fontSize: 20, color: here ? 'primary.main' : 'text.secondary' }} />
                {words(`frame.screens.${name}`)}
              </ListItemButton>
            </ListItem>
          );
        })}
      </List>
    </Box>
  );
}
