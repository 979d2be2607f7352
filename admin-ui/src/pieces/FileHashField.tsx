// Takes the SHA-256 of a file that somebody chooses. The file is read on the device and goes nowhere.
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import { useId, useState, type ChangeEvent } from 'react';
import { useWords } from '../i18n/use-words.ts';

export interface FileHashFieldProps {
  label: string;
  /** Hex, empty while there is none. */
  hash: string;
  change: (hash: string) => void;
  missing: boolean;
}

export function FileHashField({ label, hash, change, missing }: FileHashFieldProps) {
  const words = useWords();
  const id = useId();
  const [name, setName] = useState('');
  const [unreadable, setUnreadable] = useState(false);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    change('');
    setName(file.name);
    hashOf(file).then(
      (found) => {
        setUnreadable(false);
        change(found);
      },
      () => setUnreadable(true),
    );
  };
  const said = unreadable ? words('files.unreadable') : missing ? words('frame.required') : words('files.stays');
  return (
    <Box sx={{ mt: 4 }}>
      <FormLabel htmlFor={id} required error={missing || unreadable} sx={{ display: 'block', mb: 1 }}>
        {label}
      </FormLabel>
      <Box
        component="input"
        id={id}
        type="file"
        required
        onChange={choose}
        aria-invalid={missing || unreadable}
        aria-describedby={`${id}-said`}
        sx={{ font: 'inherit', fontSize: '0.875rem', maxWidth: '100%' }}
      />
      <FormHelperText id={`${id}-said`} error={missing || unreadable} component="div">
        {said}
        {hash === '' ? null : (
          <Box sx={{ overflowWrap: 'anywhere', color: 'text.primary' }} role="status">
            {name} · SHA-256 {hash.slice(0, 16)}…
          </Box>
        )}
      </FormHelperText>
    </Box>
  );
}

async function hashOf(file: File): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
