// npm does not pass a SIGTERM on: whoever ends `npm start` would leave everything running. So the process watches the npm that started it.
import { existsSync } from 'node:fs';
import { startedByNpm } from './config.ts';
import { commandOf, isAlive, markOf, parentOf, type ProcessMark } from './processes.ts';

const lookEveryMs = 300;
const mostAncestors = 6;

/** The npm among this process's ancestors; null when it was not started by npm. */
function npmAbove(): ProcessMark | null {
  if (!startedByNpm()) return null;
  let pid = process.ppid;
  for (let level = 0; level < mostAncestors && pid > 1; level += 1) {
    const words = commandOf(pid).join(' ');
    if (/(^|\/)npm( |$)|npm-cli\.js/.test(words)) return markOf(pid);
    pid = parentOf(pid) ?? 0;
  }
  return null;
}

/** Calls `onGone` once when the npm that started this process is no more. */
export function watchLauncher(onGone: () => void): void {
  const npm = npmAbove();
  if (!npm) return;
  const timer = setInterval(() => {
    if (isAlive(npm)) return;
    clearInterval(timer);
    onGone();
  }, lookEveryMs);
  timer.unref();
}

/** Calls `onGone` once when the folder that everything works in was removed: what still ran would hold ports and serve nothing. */
export function watchFolder(folder: string, onGone: () => void): void {
  const timer = setInterval(() => {
    if (existsSync(folder)) return;
    clearInterval(timer);
    onGone();
  }, lookEveryMs * 10);
  timer.unref();
}
