// For `npm run dev`: starts a process again when its sources change. (Node's own --watch cannot be used: its messages reach Temporal's threads.)
import { watch } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../settings.ts';
import type { Kept } from './keeper.ts';

export interface Watched {
  /** Relative to the project. */
  folders: readonly string[];
  /** What runs from them. */
  kept: readonly Kept[];
}

/** Editors write a file in several steps, and whole folders change together. */
const settleMs = 300;
const isSource = (name: string) =>
  /\.(ts|graphql|json|cedar)$/.test(name) && !/(^|\/)(node_modules|dist)\/|\.(test|contract|drill)\.ts$/.test(name);

/** Watches while this process runs. */
export function watchSources(watched: readonly Watched[]): void {
  const due = new Map<Kept, string>();
  let timer: NodeJS.Timeout | null = null;
  const restart = () => {
    for (const [kept, file] of due) void kept.restart(`${file} changed.`);
    due.clear();
  };
  for (const { folders, kept } of watched) {
    for (const folder of folders) {
      watch(join(projectRoot, folder), { recursive: true, persistent: false }, (_event, name) => {
        if (name === null || !isSource(name)) return;
        for (const each of kept) due.set(each, join(folder, name));
        if (timer) clearTimeout(timer);
        timer = setTimeout(restart, settleMs);
      });
    }
  }
}
