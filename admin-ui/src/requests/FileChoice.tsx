// A file that somebody chooses to send, and how far it has come.
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import FormLabel from '@mui/material/FormLabel';
import LinearProgress from '@mui/material/LinearProgress';
import { useId } from 'react';
import { useWords } from '../i18n/use-words.ts';

/** What the store takes; it looks at the bytes itself. */
const taken = '.pdf,.png,.jpg,.jpeg,.tif,.tiff,.webp,.txt';

export function FileChoice({
  label,
  choose,
  missing = false,
  required = true,
}: {
  label: string;
  choose: (file: File | null) => void;
  missing?: boolean;
  required?: boolean;
}) {
  const words = useWords();
  const id = useId();
  return (
    <Box>
      <FormLabel htmlFor={id} required={required} error={missing} sx={{ display: 'block', mb: 1 }}>
        {label}
      </FormLabel>
      <Box
        component="input"
        id={id}
        type="file"
        accept={taken}
        required={required}
        aria-invalid={missing}
        aria-describedby={`${id}-said`}
        onChange={(event) => choose(event.target.files?.[0] ?? null)}
        sx={{ font: 'inherit', fontSize: '0.875rem', maxWidth: '100%' }}
      />
      <FormHelperText id={`${id}-said`} error={missing}>
        {words(missing ? 'frame.required' : 'requests.files.taken')}
      </FormHelperText>
    </Box>
  );
}

export function UploadProgress({ share }: { share: number }) {
  const words = useWords();
  const percent = Math.min(100, Math.round(share * 100));
  return (
    <Box>
      <LinearProgress variant="determinate" value={percent} aria-label={words('requests.files.progressLabel')} />
      <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary', mt: 1 }}>
        {words(percent < 100 ? 'requests.files.progress' : 'requests.files.looking', { percent })}
      </Box>
    </Box>
  );
}
