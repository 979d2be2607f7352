// An act that wants a reason: what it does, why, one button that names it.
import { useState, type ReactNode } from 'react';
import type { RefusalWordsFragment } from '../generated/operations.ts';
import { ActDialog } from './ActDialog.tsx';
import { ReasonField } from './ReasonField.tsx';

export interface ReasonDialogProps {
  title: string;
  lead: string;
  act: string;
  help?: string;
  /** What is asked before the reason. */
  children?: ReactNode;
  /** A reason that was typed before. */
  start?: string;
  underWay: boolean;
  refusal: RefusalWordsFragment | null;
  fault: unknown;
  /** Somebody tried to submit, complete or not. */
  tried?: () => void;
  submit: (reason: string) => void;
  close: () => void;
}

export function ReasonDialog({ help, children, start = '', tried, submit, ...dialog }: ReasonDialogProps) {
  const [reason, setReason] = useState(start);
  const [missing, setMissing] = useState(false);
  return (
    <ActDialog
      {...dialog}
      submit={() => {
        tried?.();
        setMissing(reason.trim() === '');
        if (reason.trim() !== '') submit(reason.trim());
      }}
    >
      {children}
      <ReasonField value={reason} change={setReason} missing={missing} help={help} autoFocus={!children} />
    </ActDialog>
  );
}
