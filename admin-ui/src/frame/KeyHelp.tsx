// All keys on one sheet.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { Fragment } from 'react';
import { useWords } from '../i18n/use-words.ts';

export function KeyHelp({ close }: { close: () => void }) {
  const words = useWords();
  const rows: [string[], string][] = [
    [['⌘ K', 'Ctrl K'], words('keys.palette')],
    [['?'], words('keys.help')],
    [['/'], words('keys.search')],
    [['j', 'k'], words('keys.rows')],
    [['Enter'], words('keys.open')],
    [['x'], words('keys.choose')],
    [['g t', 'g q', 'g d', 'g c', 'g p', 'g o'], words('keys.go')],
    [['Esc'], words('keys.close')],
  ];
  return (
    <Dialog open onClose={close} aria-labelledby="keys-title" fullWidth maxWidth="sm">
      <DialogTitle id="keys-title">{words('keys.title')}</DialogTitle>
      <DialogContent>
        <Box
          component="dl"
          sx={{
            m: 0,
            display: 'grid',
            gridTemplateColumns: 'minmax(120px, max-content) 1fr',
            columnGap: 6,
            rowGap: 2.5,
            alignItems: 'baseline',
          }}
        >
          {rows.map(([keys, does]) => (
            <Fragment key={does}>
              <Box component="dt" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
                {keys.map((key) => (
                  <Box
                    key={key}
                    component="kbd"
                    sx={{
                      fontFamily: 'inherit',
                      fontSize: '0.8125rem',
                      border: 1,
                      borderColor: (theme) => theme.tokens.edge,
                      borderRadius: 1,
                      px: 1.5,
                      py: 0.25,
                      whiteSpace: 'nowrap',
                    }}
                  >
                    {key}
                  </Box>
                ))}
              </Box>
              <Box component="dd" sx={{ m: 0 }}>
                {does}
              </Box>
            </Fragment>
          ))}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={close}>{words('frame.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
