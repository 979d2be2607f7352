// Views of the queue that somebody saved in this browser: show one, save the present one, forget one.
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useViewer } from '../access/viewer.tsx';
import { useWords } from '../i18n/use-words.ts';
import { ActDialog } from '../pieces/ActDialog.tsx';
import type { QueueFilter } from './queue-filter.ts';
import { keepViews, longestName, savedViews, withView, type SavedView } from './saved-views.ts';

export function SavedViews({ filter, show }: { filter: QueueFilter; show: (filter: QueueFilter) => void }) {
  const words = useWords();
  const { staffNumber } = useViewer();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [naming, setNaming] = useState(false);
  const [views, setViews] = useState<SavedView[]>(() =>
    staffNumber === null ? [] : savedViews(localStorage, staffNumber),
  );
  if (staffNumber === null) return null;
  const keep = (wanted: SavedView[]) => {
    keepViews(localStorage, staffNumber, wanted);
    setViews(wanted);
  };
  const close = () => setAnchor(null);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {words('requests.views.title')}
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        slotProps={{ list: { 'aria-label': words('requests.views.title') } }}
      >
        {views.length === 0 ? <MenuItem disabled>{words('requests.views.none')}</MenuItem> : null}
        {views.map((view) => (
          <MenuItem
            key={view.name}
            onClick={() => {
              show(view.filter);
              close();
            }}
          >
            {view.name}
          </MenuItem>
        ))}
        <Divider component="li" />
        <MenuItem
          onClick={() => {
            setNaming(true);
            close();
          }}
        >
          {words('requests.views.save')}
        </MenuItem>
        {views.map(({ name }) => (
          <MenuItem key={`forget ${name}`} onClick={() => keep(views.filter((one) => one.name !== name))}>
            {words('requests.views.forget', { name })}
          </MenuItem>
        ))}
      </Menu>
      {naming ? (
        <NameView
          save={(name) => {
            keep(withView(views, { name, filter }));
            setNaming(false);
          }}
          close={() => setNaming(false)}
        />
      ) : null}
    </>
  );
}

function NameView({ save, close }: { save: (name: string) => void; close: () => void }) {
  const words = useWords();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <ActDialog
      title={words('requests.views.saveTitle')}
      lead={words('requests.views.saveLead')}
      act={words('requests.views.saveDo')}
      underWay={false}
      refusal={null}
      fault={null}
      submit={() => (name.trim() === '' ? setMissing(true) : save(name))}
      close={close}
    >
      <Box sx={{ mt: 4 }}>
        <TextField
          autoFocus
          fullWidth
          required
          label={words('requests.views.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={missing}
          helperText={missing ? words('frame.required') : null}
          slotProps={{ htmlInput: { maxLength: longestName } }}
        />
      </Box>
    </ActDialog>
  );
}
