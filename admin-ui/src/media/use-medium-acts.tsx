// The dialogs of media as one: which is open, and for which medium.
import { useState, type ReactNode } from 'react';
import type { MediumLineFragment } from '../generated/operations.ts';
import { DestroyMediumDialog } from './DestroyMediumDialog.tsx';
import { MoveMediumDialog } from './MoveMediumDialog.tsx';

export type MediumAct = (act: 'destroy' | 'move', medium: MediumLineFragment) => void;

export function useMediumActs(): { act: MediumAct; dialog: ReactNode } {
  const [open, setOpen] = useState<{ act: 'destroy' | 'move'; medium: MediumLineFragment } | null>(null);
  const close = () => setOpen(null);
  const dialog =
    open === null ? null : open.act === 'destroy' ? (
      <DestroyMediumDialog medium={open.medium} close={close} />
    ) : (
      <MoveMediumDialog medium={open.medium} close={close} />
    );
  return { act: (act, medium) => setOpen({ act, medium }), dialog };
}
