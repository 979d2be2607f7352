// Find or do: pages, waiting lists, languages, light and dark, by typing. It knows what the viewer may reach and nothing else.
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { useId, useState, type KeyboardEvent } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { useActions, type Action } from './use-actions.ts';

export function Palette({ close, openKeys }: { close: () => void; openKeys: () => void }) {
  const words = useWords();
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const actions = useActions(openKeys);
  const found = matching(actions, typed);
  const chosen = found[Math.min(at, found.length - 1)];

  const run = (action: Action | undefined) => {
    if (!action) return;
    close();
    action.run();
  };
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setAt((found.indexOf(chosen ?? (actions[0] as Action)) + step + found.length) % found.length);
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      run(chosen);
    }
  };
  return (
    <Dialog
      open
      onClose={close}
      fullWidth
      maxWidth="sm"
      slotProps={{ container: { sx: { alignItems: 'flex-start' } }, paper: { 'aria-label': words('palette.title') } }}
    >
      <InputBase
        autoFocus
        fullWidth
        value={typed}
        placeholder={words('palette.placeholder')}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={pressed}
        inputProps={{
          role: 'combobox',
          'aria-label': words('palette.placeholder'),
          'aria-expanded': true,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          'aria-activedescendant': chosen ? `${listId}-${chosen.id}` : undefined,
        }}
        sx={{
          px: 4,
          py: 2.5,
          fontSize: '1.0625rem',
          borderBottom: 1,
          borderColor: 'divider',
          '& input::placeholder': { color: 'text.secondary', opacity: 1 },
        }}
      />
      <Box
        component="ul"
        role="listbox"
        id={listId}
        aria-label={words('palette.results')}
        sx={{ listStyle: 'none', m: 0, p: 2, minHeight: 120, maxHeight: '50vh', overflowY: 'auto' }}
      >
        {found.map((action) => (
          <Box
            component="li"
            role="option"
            key={action.id}
            id={`${listId}-${action.id}`}
            aria-selected={action === chosen}
            onMouseMove={() => setAt(found.indexOf(action))}
            onClick={() => run(action)}
            sx={{
              px: 2.5,
              py: 2,
              borderRadius: 1,
              cursor: 'pointer',
              display: 'flex',
              justifyContent: 'space-between',
              gap: 4,
              ...(action === chosen ? { bgcolor: (theme) => theme.tokens.tint, fontWeight: 600 } : {}),
            }}
          >
            <span>{action.name}</span>
            {action.hint ? (
              <Typography component="span" variant="caption" sx={{ color: 'text.secondary' }}>
                {action.hint}
              </Typography>
            ) : null}
          </Box>
        ))}
      </Box>
      <Typography
        variant="caption"
        role="status"
        sx={{ px: 4, py: 2, borderTop: 1, borderColor: 'divider', color: 'text.secondary' }}
      >
        {found.length === 0 ? words('palette.nothing') : words('palette.hint')}
      </Typography>
    </Dialog>
  );
}

/** Actions that hold every typed word somewhere in their name. */
function matching(actions: readonly Action[], typed: string): Action[] {
  const wanted = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return actions.filter(({ name, hint }) =>
    wanted.every((word) => `${name} ${hint ?? ''}`.toLowerCase().includes(word)),
  );
}
