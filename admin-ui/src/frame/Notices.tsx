// What has just happened, in a sentence at the bottom of the screen, spoken politely. It never asks and never covers the decision.
import Snackbar from '@mui/material/Snackbar';
import { useEffect, useState } from 'react';
import { useNotificationContext, useTranslate } from 'react-admin';

/** Long enough to be read twice. */
const shownMs = 7_000;

export function Notices() {
  const { notifications, takeNotification } = useNotificationContext();
  const translate = useTranslate();
  const [sentence, setSentence] = useState<string | null>(null);
  const [open, setOpen] = useState(false);

  useEffect(() => {
    if (notifications.length === 0 || sentence !== null) return;
    const next = takeNotification();
    if (!next || typeof next.message !== 'string') return;
    setSentence(translate(next.message, { _: next.message }));
    setOpen(true);
  }, [notifications, sentence, takeNotification, translate]);

  return (
    <Snackbar
      open={open}
      message={sentence}
      autoHideDuration={shownMs}
      onClose={() => setOpen(false)}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      slotProps={{ content: { role: 'status' }, transition: { onExited: () => setSentence(null) } }}
    />
  );
}
