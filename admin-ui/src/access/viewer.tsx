// Who looks: roles, staff number and the purposes they may name. Asked once, before any screen is drawn.
import { createContext, useContext } from 'react';
import type { ViewerQuery } from '../generated/operations.ts';
import { hasTask, type Task } from './screens.ts';

export type Viewer = ViewerQuery['viewer'];

export const ViewerContext = createContext<Viewer | null>(null);

/** Throws outside of the frame: no screen is drawn without a viewer. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (!viewer) throw new Error('a screen was drawn without a viewer');
  return viewer;
}

export function useTask(task: Task): boolean {
  return hasTask(useViewer().roles, task);
}
