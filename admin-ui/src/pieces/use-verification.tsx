// How the requester was verified, asked for in a dialog of an act: without an answer nothing is submitted.
import { useState, type ReactNode } from 'react';
import type { ReasonDialogProps } from './ReasonDialog.tsx';
import { VerificationField, type StaffVerification } from './VerificationField.tsx';

export interface Verification {
  value: StaffVerification | null;
  field: ReactNode;
  /** What the dialog does when somebody submits. */
  wanted: (submit: (reason: string) => void) => Pick<ReasonDialogProps, 'tried' | 'submit'>;
}

export function useVerification(): Verification {
  const [value, setValue] = useState<StaffVerification | ''>('');
  const [tried, setTried] = useState(false);
  return {
    value: value || null,
    field: <VerificationField value={value} change={setValue} tried={tried} />,
    wanted: (submit) => ({
      tried: () => setTried(true),
      submit: (reason) => (value === '' ? undefined : submit(reason)),
    }),
  };
}
